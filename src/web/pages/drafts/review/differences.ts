import type { Language } from '../../../../core/base/language.ts'
import {
  cellKeys,
  type Draft,
  type DraftMeasure,
  type Meaning,
} from '../../../../core/draft/draft.ts'
import { cellWords } from '../../../../render/words/cell-words.ts'
import { draftWords } from '../../../words/draft-words.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { meaningLines } from '../meaning-lines.ts'

/** Something that is otherwise than it was, each side in its lines. */
export interface Difference {
  readonly name: string
  readonly before: readonly string[]
  readonly now: readonly string[]
}

/** What of a measure, its words and what was understood from them, is otherwise than it was. */
export const differencesOfMeasure = (
  then: DraftMeasure | undefined,
  now: DraftMeasure,
  language: Language,
): Difference[] =>
  differences(then ? linesOfMeasure(then, language) : new Map(), linesOfMeasure(now, language))

/** What of a draft's heading is otherwise than it was. */
export const differencesOfHeading = (
  then: Draft | undefined,
  now: Draft,
  language: Language,
): Difference[] =>
  differences(then ? linesOfHeading(then, language) : new Map(), linesOfHeading(now, language))

type Lines = ReadonlyMap<string, readonly string[]>

const differences = (then: Lines, now: Lines): Difference[] =>
  [...now]
    .map(([name, lines]) => ({ name, before: then.get(name) ?? [], now: lines }))
    .filter((each) => each.before.join('\n') !== each.now.join('\n'))

const linesOfHeading = ({ title, year, goals }: Draft, language: Language): Lines =>
  new Map([
    [draftWords[language].headingTitle, [title]],
    [draftWords[language].headingYear, [String(year ?? '')]],
    [draftWords[language].goals, goals.map((goal) => `${goal.number}. ${goal.title}`)],
  ])

function linesOfMeasure(measure: DraftMeasure, language: Language): Lines {
  const linesOf = (meaning: Meaning) => meaningLines(measure, meaning, language)
  const understood = (heading: string) => `${heading}: ${reviewWords[language].understood}`
  return new Map([
    [reviewWords[language].number, [measure.number]],
    [draftWords[language].placeGoal, [measure.goal]],
    ...cellKeys.map((cell) => [cellWords(cell, language), [measure.text[cell]]] as const),
    [understood(cellWords('indicators', language)), linesOf('indicators')],
    [understood(cellWords('budget', language)), linesOf('funding')],
    [reviewWords[language].sharing, measure.sharedFundingWith],
    [understood(cellWords('deadline', language)), linesOf('deadline')],
    [understood(cellWords('responsible', language)), linesOf('responsible')],
    [understood(cellWords('partners', language)), linesOf('partners')],
  ])
}
