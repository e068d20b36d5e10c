import { formatDate } from '../../core/base/format.ts'
import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { Adoption } from '../../core/plan/plan.ts'
import { namedAct } from './act-words.ts'

/** The act by which the plan was adopted: „Приет: Министерски съвет, Решение № 12 от 05.03.2024 г.“ */
export function adoptionSentence(
  { number, date, ...said }: Adoption,
  language: Language,
  council: InBothLanguages | null = null,
): string {
  const { act, body } = namedAct(said, language, council)
  const day = formatDate(date, language)
  return {
    bg: `Приет: ${body}, ${act} №\u00a0${number} от ${day}`,
    en: `Adopted: ${body}, ${act} No\u00a0${number} of ${day}`,
  }[language]
}
