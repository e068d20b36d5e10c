import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { DegreeReason } from '../../core/degree/verdict.ts'

/** Each goes after „защото“ and "because", and stands alone as a sentence once capitalised. */
const clauses: Readonly<Record<DegreeReason, InBothLanguages>> = {
  'no-target': {
    bg: 'планът не посочва стойност, която да бъде достигната',
    en: 'the plan gives no value to reach',
  },
  'no-data': {
    bg: 'няма отчетена стойност',
    en: 'no value has been reported',
  },
  'no-baseline': {
    bg: 'няма базова стойност, от която да се измери изминатият път',
    en: 'there is no baseline from which to measure the change',
  },
  'target-equals-baseline': {
    bg: 'целевата стойност е равна на базовата и няма път, който да се измери',
    en: 'the target equals the baseline and there is no change to measure',
  },
  'target-contradicts-direction': {
    bg: 'целевата стойност противоречи на посоката, в която се очаква промяната',
    en: 'the target contradicts the direction in which change is expected',
  },
  'zero-target': {
    bg: 'целевата стойност е нула и отчетеното не може да се раздели на нея',
    en: 'the target is zero and what was reported cannot be divided by it',
  },
  'judged-in-words': {
    bg: 'изпълнението се оценява качествено, а не по числова стойност',
    en: 'implementation is judged by quality, not by a number',
  },
  trend: {
    bg: 'целта е посока спрямо предходната година, а не стойност',
    en: 'the target is a direction against last year, not a value',
  },
  'no-previous': {
    bg: 'няма приета стойност за предходната година, с която да се сравни',
    en: 'there is no accepted value of last year to compare with',
  },
  'year-incomplete': {
    bg: 'отчетените периоди не покриват цялото време, с което се сравнява',
    en: 'the periods reported on do not cover all of the time they are compared with',
  },
  threshold: {
    bg: 'целта е граница, която или е спазена, или не е',
    en: 'the target is a bound that either holds or does not',
  },
  suppressed: {
    bg: 'стойност, която би могла да разкрие отделни хора, не се публикува',
    en: 'a value that could reveal individual people is not published',
  },
}

/** Why there is no percentage, to follow „защото“ or "because". */
export const reasonClause = (reason: DegreeReason, language: Language): string =>
  clauses[reason][language]

/** Why there is no percentage, as a whole sentence. */
export function reasonSentence(reason: DegreeReason, language: Language): string {
  const clause = reasonClause(reason, language)
  return `${clause.charAt(0).toLocaleUpperCase(language)}${clause.slice(1)}.`
}
