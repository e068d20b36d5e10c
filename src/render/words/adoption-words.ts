import { formatDate } from '../../core/base/format.ts'
import type { Language } from '../../core/base/language.ts'
import type { Adoption } from '../../core/plan/plan.ts'

/** The act by which the plan was adopted: „Приет: Министерски съвет, Решение № 12 от 05.03.2024 г.“ */
export function adoptionSentence(
  { body, act, number, date }: Adoption,
  language: Language,
): string {
  const day = formatDate(date, language)
  return {
    bg: `Приет: ${body}, ${act} №\u00a0${number} от ${day}`,
    en: `Adopted: ${body}, ${act} No\u00a0${number} of ${day}`,
  }[language]
}
