import type { PlanLanguage } from '../core/base/language.ts'
import type { Draft, DraftIndicator } from '../core/draft/draft.ts'
import type { PlaceInDraft } from '../core/draft/sensitivity.ts'
import { wordsOf } from './words/words-of.ts'

/** Whether an indicator says by its words that it counts people of whom a small count may tell who they are. */
export function speaksOfVulnerable(
  { name, unit }: Pick<DraftIndicator, 'name' | 'unit'>,
  language: PlanLanguage,
): boolean {
  const said = [name, unit ?? ''].join(' ').toLowerCase()
  return wordsOf[language].vulnerable.some((beginnings) => beginningWith(beginnings).test(said))
}

/** Words one after the other, each however it ends. */
const beginningWith = (beginnings: string): RegExp =>
  new RegExp(`(?<!\\p{L})${beginnings.split(' ').join('\\p{L}*\\s+')}`, 'u')

/** The indicators of a draft that a person should look at: their words say so, and nobody has said anything of them. */
export const proposedSensitiveOf = ({ measures, language }: Draft): PlaceInDraft[] =>
  measures.flatMap(({ position, indicators }) =>
    indicators.flatMap((indicator, index) =>
      indicator.sensitivity === undefined && speaksOfVulnerable(indicator, language)
        ? [{ position, index }]
        : [],
    ),
  )
