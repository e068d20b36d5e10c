import { type Period, yearOf } from '../base/period.ts'
import type { Refusal } from '../base/refusal.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import type { ReportedValue } from './report.ts'

/**
 * The refusal when such a report cannot be of such an indicator, undefined when it can. A share's
 * denominator may be zero: in a quiet quarter nobody applied.
 */
export function refusalToReport(
  indicator: { readonly rule: IndicatorRule; readonly planYear: number },
  report: { readonly period: Period; readonly reported: ReportedValue },
): Refusal | undefined {
  if (yearOf(report.period) !== indicator.planYear) return periodOutsidePlan(indicator.planYear)
  return refusalOfValue(indicator.rule, report.reported)
}

function refusalOfValue({ target }: IndicatorRule, reported: ReportedValue): Refusal | undefined {
  if ('done' in reported) {
    if (target.kind !== 'stages') return noStages
    const names = new Set(target.stages.map((stage) => stage.name))
    return reported.done.every((name) => names.has(name)) ? undefined : unknownStage
  }
  if (target.kind === 'stages') return stagesWanted
  if (!('numerator' in reported)) return undefined
  return [reported.numerator, reported.denominator].some((part) => part.startsWith('-'))
    ? negativePart
    : undefined
}

const periodOutsidePlan = (year: number): Refusal => ({
  code: 'period-outside-plan',
  field: 'period',
  message: {
    bg: `Планът е за ${year}\u00a0г.: изберете период от нея.`,
    en: `The plan is for ${year}: choose a period of that year.`,
  },
})

const noStages: Refusal = {
  code: 'indicator-without-stages',
  message: {
    bg: 'Този индикатор няма етапи: въведете стойност.',
    en: 'This indicator has no stages: enter a value.',
  },
}

const unknownStage: Refusal = {
  code: 'unknown-stage',
  field: 'done',
  message: {
    bg: 'Индикаторът няма такъв етап.',
    en: 'The indicator has no such stage.',
  },
}

const stagesWanted: Refusal = {
  code: 'stages-wanted',
  field: 'done',
  message: {
    bg: 'Този индикатор се отчита по етапи: отбележете завършените.',
    en: 'This indicator is reported by stages: mark those that are done.',
  },
}

const negativePart: Refusal = {
  code: 'negative-share',
  field: 'numerator',
  message: {
    bg: 'Частите на дял не могат да са отрицателни.',
    en: 'The parts of a share cannot be negative.',
  },
}
