import type { Decimal } from '../../base/decimal.ts'
import type { Period } from '../../base/period.ts'
import type { Target } from '../../draft/target.ts'
import type { IndicatorRule } from '../../plan/plan.ts'
import type { ReportedValue } from '../report.ts'
import type { AllocationToReport, IndicatorToReport, ReportSubject } from '../report-fields.ts'

export const decimal = (text: string) => text as Decimal
export const period = (text: string) => text as Period

export const ruleOf = (
  target: Target,
  accumulates: IndicatorRule['accumulates'] = 'sum',
): IndicatorRule => ({ accumulates, measured: 'level', baseline: null, target })

export const atLeast = (value: string): Target => ({ kind: 'at-least', value: decimal(value) })

export const threeStages: Target = {
  kind: 'stages',
  stages: ['изготвен', 'съгласуван', 'приет'].map((name) => ({ name, weight: decimal('1') })),
}

export const indicatorOf = (
  rule: IndicatorRule,
  /** Accepted before, by period. */
  accepted: Readonly<Record<string, ReportedValue>> = {},
  position = 1,
): IndicatorToReport => ({
  position,
  rule,
  accepted: Object.entries(accepted).map(([at, reported]) => ({ period: period(at), reported })),
  previous: null,
})

export const plain = (value: string): ReportedValue => ({ value: decimal(value) })

export const levaOf = (amount: string | null, position = 1): AllocationToReport => ({
  position,
  amount: amount === null ? null : decimal(amount),
  currency: amount === null ? null : 'BGN',
  reported: [],
})

/** The third quarter of 2024 of a measure with these indicators and sums. */
export const subjectOf = (
  indicators: readonly IndicatorToReport[],
  allocations: readonly AllocationToReport[] = [],
  at = '2024-Q3',
): ReportSubject => ({
  period: period(at),
  planYear: 2024,
  lastYear: 2024,
  indicators: indicators.map((each, index) => ({ ...each, position: index + 1 })),
  allocations,
})
