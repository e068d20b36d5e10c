import { comparePeriods, type Period } from '../../../core/base/period.ts'
import type { MeasureDegree } from '../../../core/degree/measure-degree.ts'
import type { PlanDegrees } from '../../../core/degree/plan-degrees.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import type { Goal, Measure, Plan } from '../../../core/plan/plan.ts'
import type { IndicatorReports, PublishedReport } from '../../../core/report/report.ts'

/**
 * A plan with what is known of it: the same for the plan at work (computed now) and for a published one
 * (frozen then), so that both are shown by the same pages.
 */
export interface PlanView {
  readonly plan: Plan
  readonly reports: readonly IndicatorReports<PublishedReport>[]
  readonly degrees: PlanDegrees
}

/** Where the pages of a view lead; the only thing in which work and portal differ. */
export interface PlanLinks {
  readonly home: { readonly to: string; readonly words: string }
  readonly plan: string
  readonly goal: (goal: string) => string
  readonly measure: (code: string) => string
  /** null where nothing can be entered. */
  readonly enterValue: ((code: string, indicator: number) => string) | null
}

export const measureOf = (view: PlanView, code: string): Measure | undefined =>
  view.plan.measures.find((measure) => measure.code === code)

export const goalOf = (view: PlanView, number: string): Goal | undefined =>
  view.plan.goals.find((goal) => goal.number === number)

export const degreeOfMeasure = (view: PlanView, code: string): MeasureDegree | undefined =>
  view.degrees.measures.find((degree) => degree.measure === code)

export const tallyOfGoal = (view: PlanView, goal: string): Tally | undefined =>
  view.degrees.goals.find((each) => each.goal === goal)?.tally

/** What was reported of an indicator, the latest revision of each period, in the order of periods. */
export function reportsOf(
  view: PlanView,
  code: string,
  indicator: number,
): readonly PublishedReport[] {
  const all = view.reports.find((each) => each.measure === code && each.indicator === indicator)
  const latest = new Map<Period, PublishedReport>()
  for (const report of all?.reports ?? []) {
    const known = latest.get(report.period)
    if (!known || known.revision <= report.revision) latest.set(report.period, report)
  }
  return [...latest.values()].toSorted((a, b) => comparePeriods(a.period, b.period))
}
