import type { Decimal } from '../base/decimal.ts'
import { comparePeriods, lastDayOf, type Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { ofIndicatorAt } from '../plan/indicator-at.ts'
import type { PlanContent } from '../plan/plan.ts'
import type { IndicatorReports, PublishedReport } from '../report/report.ts'
import type { PlanDegrees } from './plan-degrees.ts'
import type { Degree } from './verdict.ts'

/** What the accepted reports of an indicator come to, with the last time that they are of. */
export interface ReportedTotal {
  readonly value: Decimal
  readonly period: Period
  readonly of: PlainDate
}

/**
 * What the reports of each indicator of a plan come to; nothing where none counts or they hold no number,
 * as those of stages and of words.
 */
export function reportedTotals(
  plan: Pick<PlanContent, 'measures'>,
  degrees: PlanDegrees,
  reports: readonly IndicatorReports<PublishedReport>[],
): (measure: string, indicator: number) => ReportedTotal | undefined {
  const byMeasure = new Map(degrees.measures.map((each) => [each.measure, each.indicators]))
  const measures = new Map(plan.measures.map((each) => [each.code, each]))
  const periods = new Map(
    reports.map((each) => [`${each.measure} ${each.indicator}`, each.reports.map(periodOf)]),
  )
  return (measure, indicator) => {
    const of = measures.get(measure)
    const value = of && actualOf(ofIndicatorAt(of, byMeasure.get(measure) ?? [], indicator))
    const last = periods.get(`${measure} ${indicator}`)?.toSorted(comparePeriods).at(-1)
    return value === undefined || last === undefined
      ? undefined
      : { value, period: last, of: lastDayOf(last) }
  }
}

const periodOf = ({ period }: PublishedReport): Period => period

const actualOf = (degree: Degree | undefined): Decimal | undefined =>
  degree?.explanation.inputs.find(({ symbol }) => symbol === 'A')?.value
