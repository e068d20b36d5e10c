import type { PlainDate } from '../base/plain-date.ts'
import { decisionInForce } from '../plan/decision.ts'
import type { Measure, PlanContent } from '../plan/plan.ts'
import type { IndicatorReports } from '../report/report.ts'
import type { Arithmetic, PublishedPlanCircumstances } from './circumstances.ts'
import { exactDegreeOf } from './degree.ts'
import type { PeriodReport } from './known-reports.ts'
import { type ExactMeasure, exactMeasure, type MeasureDegree } from './measure-degree.ts'
import { type Rules, rulesOf } from './rules.ts'
import { runOf } from './run-of.ts'
import { type Tally, tallyOf } from './tally.ts'

export interface PlanDegrees {
  /** The day whose evening they are of; null where everything known counts and every measure is due. */
  readonly asOf: PlainDate | null
  readonly measures: readonly MeasureDegree[]
  readonly goals: readonly { readonly goal: string; readonly tally: Tally }[]
  readonly tally: Tally
}

/**
 * Every degree of a plan from its indicators' reports and from what else bears on them. Reports of
 * indicators that the plan does not have count nowhere.
 *
 * @param reports with all their revisions, or the latest ones; those of one indicator in one entry
 */
export function degreesOfPlan(
  plan: PlanContent,
  reports: readonly IndicatorReports<PeriodReport>[],
  circumstances: PublishedPlanCircumstances = {},
  arithmetic: Arithmetic = 2,
): PlanDegrees {
  const { asOf = null, periods = [] } = circumstances
  const criteria = plan.criteria === undefined ? {} : { criteria: plan.criteria }
  const rules = rulesOf({ asOf, periods, arithmetic, ...criteria })
  const record = recordOf(reports, circumstances)
  const measures = plan.measures.map((measure) => degreeOfMeasure(plan, measure, record, rules))
  const byGoal = Map.groupBy(measures, ({ shown }) => shown.goal)
  return {
    asOf,
    measures: measures.map(({ shown }) => shown),
    goals: plan.goals.map(({ number }) => ({
      goal: number,
      tally: tallyOf(byGoal.get(number) ?? []),
    })),
    tally: tallyOf(measures),
  }
}

/** What was reported, judged, decided and accepted before, to be found by indicator and measure. */
const recordOf = (
  reports: readonly IndicatorReports<PeriodReport>[],
  {
    judgements = [],
    previous = [],
    suppressedPrevious = [],
    decisions = [],
  }: PublishedPlanCircumstances,
) => ({
  reports: new Map(reports.map((each) => [key(each.measure, each.indicator), each.reports])),
  judgements: Map.groupBy(judgements, (each) => key(each.measure, each.indicator)),
  previous: Map.groupBy(previous, (each) => key(each.measure, each.indicator)),
  suppressedPrevious: new Set(suppressedPrevious.map((each) => key(each.measure, each.indicator))),
  decisions: Map.groupBy(decisions, ({ measure }) => measure),
})

const key = (measure: string, indicator: number): string => `${measure}\n${indicator}`

function degreeOfMeasure(
  { year }: PlanContent,
  measure: Measure,
  record: ReturnType<typeof recordOf>,
  rules: Rules,
): ExactMeasure {
  const run = runOf(measure.deadline, year)
  const { asOf } = rules.knowledge
  const indicators = measure.indicators.map(({ position, rule, targetRevisions = [] }) => {
    const at = key(measure.code, position)
    return exactDegreeOf(
      rule,
      record.reports.get(at) ?? [],
      {
        targetRevisions,
        judgements: record.judgements.get(at) ?? [],
        previous: record.previous.get(at) ?? [],
        isPreviousSuppressed: record.suppressedPrevious.has(at),
        run,
      },
      rules,
    )
  })
  const decision = decisionInForce(record.decisions.get(measure.code) ?? [], asOf)
  return exactMeasure(measure, indicators, { due: run.due, asOf, decision })
}
