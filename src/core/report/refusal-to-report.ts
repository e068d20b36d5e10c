import type { Words } from '../base/language.ts'
import { type Period, yearOf } from '../base/period.ts'
import type { Refusal } from '../base/refusal.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { refusalOfValue } from './refusal-of-value.ts'
import type { ReportedValue } from './report.ts'

/** The refusal when such a report cannot be of such an indicator, undefined when it can. */
export function refusalToReport(
  indicator: { readonly rule: IndicatorRule; readonly planYear: number },
  report: { readonly period: Period; readonly reported: ReportedValue },
): Refusal | undefined {
  if (yearOf(report.period) !== indicator.planYear) return periodOutsidePlan(indicator.planYear)
  return refusalOfValue(indicator.rule, report.reported)
}

/** The refusal of a correction that does not say why, undefined of one that does and of a first report. */
export const refusalToCorrect = (revision: number, note: Words | null): Refusal | undefined =>
  revision > 1 && note === null ? correctionWithoutReason : undefined

const correctionWithoutReason: Refusal = {
  code: 'correction-without-reason',
  field: 'note',
  message: {
    bg: 'За този период вече има стойност. Въведете в бележката защо я поправяте.',
    en: 'There is a value for this period already. Enter in the note why you correct it.',
  },
}

const periodOutsidePlan = (year: number): Refusal => ({
  code: 'period-outside-plan',
  field: 'period',
  message: {
    bg: `Планът е за ${year}\u00a0г.: изберете период от нея.`,
    en: `The plan is for ${year}: choose a period of that year.`,
  },
})
