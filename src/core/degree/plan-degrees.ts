import { type Decimal, toDecimal } from '../base/decimal.ts'
import type { Rational } from '../base/rational.ts'
import type { Measure, PlanContent } from '../plan/plan.ts'
import type { IndicatorReports, PublishedReport } from '../report/report.ts'
import { capped, exactDegreeOf, roundedDegree } from './degree.ts'
import type { ExactDegree } from './exact-degree.ts'
import {
  type ExactInterval,
  type Interval,
  intervalOf,
  meanInterval,
  meanOf,
  roundedInterval,
} from './interval.ts'
import type { Degree, DegreeReason, Verdict } from './verdict.ts'

/** Counts first: how many of the measures are where. */
export interface Tally {
  readonly measures: number
  readonly implemented: number
  readonly partly: number
  readonly notImplemented: number
  /** Cannot be judged, and why: reason -> number of measures. */
  readonly unknown: number
  readonly unknownBecause: Readonly<Partial<Record<DegreeReason, number>>>
  /** The mean of the measures' capped degrees, only when every measure has one. */
  readonly degree: Decimal | null
  readonly interval: Interval
}

export interface MeasureDegree {
  /** The measure's code. */
  readonly measure: string
  /** The goal's number. */
  readonly goal: string
  readonly verdict: Verdict
  /** The mean of the indicators' capped degrees, only when every indicator has one. */
  readonly degree: Decimal | null
  /** "k of n indicators": how many can be judged. */
  readonly judged: number
  readonly indicators: readonly Degree[]
  /** The mean with every indicator that has no degree at 0 and at 100. */
  readonly interval: Interval
  /** Why it cannot be judged: the first unknown indicator's reason in the order of the plan; null when it can. */
  readonly reason: DegreeReason | null
}

export interface PlanDegrees {
  readonly measures: readonly MeasureDegree[]
  readonly goals: readonly { readonly goal: string; readonly tally: Tally }[]
  readonly tally: Tally
}

/** A measure before rounding, so that a plan's mean is one of exact numbers. */
interface ExactMeasure {
  readonly shown: MeasureDegree
  readonly degree: Rational | undefined
  readonly interval: ExactInterval
}

/**
 * Every degree of a plan from its indicators' reports. Measures weigh equally in a goal and in the
 * plan, indicators equally in a measure. Reports of indicators that the plan does not have count nowhere.
 */
export function degreesOfPlan(
  plan: PlanContent,
  reports: readonly IndicatorReports<PublishedReport>[],
): PlanDegrees {
  const reportsOf = new Map(
    reports.map((each) => [key(each.measure, each.indicator), each.reports]),
  )
  const measures = plan.measures.map((measure) => exactMeasure(measure, reportsOf))
  const byGoal = groupedByGoal(measures)
  return {
    measures: measures.map(({ shown }) => shown),
    goals: plan.goals.map(({ number }) => ({
      goal: number,
      tally: tallyOf(byGoal.get(number) ?? []),
    })),
    tally: tallyOf(measures),
  }
}

const key = (measure: string, indicator: number): string => `${measure}\n${indicator}`

function groupedByGoal(measures: readonly ExactMeasure[]): ReadonlyMap<string, ExactMeasure[]> {
  const byGoal = new Map<string, ExactMeasure[]>()
  for (const measure of measures) {
    const others = byGoal.get(measure.shown.goal)
    if (others) others.push(measure)
    else byGoal.set(measure.shown.goal, [measure])
  }
  return byGoal
}

function exactMeasure(
  measure: Measure,
  reportsOf: ReadonlyMap<string, readonly PublishedReport[]>,
): ExactMeasure {
  const indicators = measure.indicators.map(({ position, rule }) =>
    exactDegreeOf(rule, reportsOf.get(key(measure.code, position)) ?? []),
  )
  const unknown = indicators.filter(({ verdict }) => verdict === 'unknown')
  const degree = meanIfAllAreKnown(
    indicators.map(({ raw }) => (raw === null ? undefined : capped(raw))),
  )
  const interval = meanInterval(indicators.map(intervalOf))
  const verdict = verdictOfMeasure(indicators)
  return {
    degree,
    interval,
    shown: {
      measure: measure.code,
      goal: measure.goal,
      verdict,
      degree: degree === undefined ? null : toDecimal(degree),
      judged: indicators.length - unknown.length,
      indicators: indicators.map(roundedDegree),
      interval: roundedInterval(interval),
      reason: verdict === 'unknown' ? (unknown[0]?.reason ?? 'no-target') : null,
    },
  }
}

/** One unknown indicator makes the measure unknown: what can be judged is told as "k of n". */
function verdictOfMeasure(indicators: readonly ExactDegree[]): Verdict {
  const found = indicators.map(({ verdict }) => verdict)
  const only = (...allowed: Verdict[]) => found.every((verdict) => allowed.includes(verdict))
  if (found.length === 0 || found.includes('unknown')) return 'unknown'
  if (only('exceeded')) return 'exceeded'
  if (only('exceeded', 'met')) return 'met'
  if (only('not-met')) return 'not-met'
  if (only('not-met', 'worsened')) return 'worsened'
  return 'partly'
}

/** What each verdict of a measure counts as. */
const countsAs = {
  exceeded: 'implemented',
  met: 'implemented',
  partly: 'partly',
  'not-met': 'notImplemented',
  worsened: 'notImplemented',
  unknown: 'unknown',
} as const satisfies Record<Verdict, keyof Tally>

function tallyOf(measures: readonly ExactMeasure[]): Tally {
  const counts = { implemented: 0, partly: 0, notImplemented: 0, unknown: 0 }
  const unknownBecause: Partial<Record<DegreeReason, number>> = {}
  for (const { shown } of measures) {
    counts[countsAs[shown.verdict]] += 1
    if (shown.reason) unknownBecause[shown.reason] = (unknownBecause[shown.reason] ?? 0) + 1
  }
  const degree = meanIfAllAreKnown(measures.map((measure) => measure.degree))
  return {
    measures: measures.length,
    ...counts,
    unknownBecause,
    degree: degree === undefined ? null : toDecimal(degree),
    interval: roundedInterval(meanInterval(measures.map(({ interval }) => interval))),
  }
}

function meanIfAllAreKnown(values: readonly (Rational | undefined)[]): Rational | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === values.length ? meanOf(known) : undefined
}
