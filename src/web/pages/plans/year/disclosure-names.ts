import { type Language, wordsIn } from '../../../../core/base/language.ts'
import type { OfIndicator } from '../../../../core/degree/circumstances.ts'
import type { Plan } from '../../../../core/plan/plan.ts'

/** As forms send an indicator: "12/1". */
export const addressOf = ({ measure, indicator }: OfIndicator): string => `${measure}/${indicator}`

/** Its name as the plan has it. */
export const nameOf = (
  { measures }: Plan,
  { measure, indicator }: OfIndicator,
  language: Language,
): string => {
  const name = measures
    .find(({ code }) => code === measure)
    ?.indicators.find(({ position }) => position === indicator)?.name
  return name ? wordsIn(name, language).text : addressOf({ measure, indicator })
}

/** The number of its measure as printed. */
export const numberOf = ({ measures }: Plan, { measure }: OfIndicator): string =>
  measures.find(({ code }) => code === measure)?.number ?? measure
