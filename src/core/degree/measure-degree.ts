import { type Decimal, toDecimal, toRational } from '../base/decimal.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Rational } from '../base/rational.ts'
import type { Decision } from '../plan/decision.ts'
import type { Measure } from '../plan/plan.ts'
import { capped } from './capped.ts'
import { roundedDegree } from './degree.ts'
import type { ExactDegree } from './exact-degree.ts'
import {
  type ExactInterval,
  type Interval,
  intervalOf,
  meanIfAllAreKnown,
  meanInterval,
  roundedInterval,
} from './interval.ts'
import type { ScheduleReason, ScheduleStatus } from './schedule.ts'
import { scheduleOfMeasure } from './schedule-of-measure.ts'
import type { Degree, DegreeReason, Verdict } from './verdict.ts'

export interface MeasureDegree {
  /** The measure's code. */
  readonly measure: string
  /** The goal's number. */
  readonly goal: string
  /** By decision where it was carried over or dropped; else from its indicators' verdicts. */
  readonly verdict: Verdict
  /** What the indicators alone say; a decision leaves it as it is. */
  readonly computed: Verdict
  readonly decision: Decision | null
  /** The mean of the indicators' capped degrees by their weights, only when every indicator has one. */
  readonly degree: Decimal | null
  /** "k of n indicators": how many can be judged. */
  readonly judged: number
  /** How many of them only a person's judgement tells. */
  readonly judgedByPerson: number
  readonly indicators: readonly Degree[]
  /** Where the degree of each indicator lies: one point where it is known. */
  readonly intervals: readonly Interval[]
  /** The weight of each indicator in the mean. */
  readonly weights: readonly Decimal[]
  /** The mean with every indicator that has no degree at 0 and at 100. */
  readonly interval: Interval
  /** Why it cannot be judged: the first unknown indicator's reason in the order of the plan; null when it can. */
  readonly reason: DegreeReason | null
  /** Its weight in the means of its goal and of the plan. */
  readonly weight: Decimal
  readonly due: PlainDate
  /** Whether it counts: its day has come, and it was neither carried over nor dropped. */
  readonly isDue: boolean
  readonly schedule: ScheduleStatus | null
  /** Why there is no schedule status; null when there is one. */
  readonly scheduleReason: ScheduleReason | null
}

/** A measure before rounding, so that a plan's mean is one of exact numbers. */
export interface ExactMeasure {
  readonly shown: MeasureDegree
  readonly degree: Rational | undefined
  readonly interval: ExactInterval
  readonly weight: Rational
}

const one = '1' as Decimal

export function exactMeasure(
  { code, goal, indicators: planned, weight = one }: Measure,
  indicators: readonly ExactDegree[],
  at: {
    readonly due: PlainDate
    readonly asOf: PlainDate | null
    readonly decision: Decision | null
  },
): ExactMeasure {
  const weights = planned.map((indicator) => indicator.weight ?? one)
  const exactWeights = weights.map(toRational)
  const unknown = indicators.filter(({ verdict }) => verdict === 'unknown')
  const degree = meanIfAllAreKnown(
    indicators.map(({ raw }) => (raw === null ? undefined : capped(raw))),
    exactWeights,
  )
  const intervals = indicators.map(intervalOf)
  const interval = meanInterval(intervals, exactWeights)
  const computed = verdictOfMeasure(indicators)
  const { decision, due, asOf } = at
  const { status, reason } = scheduleOfMeasure(indicators, decision)
  return {
    degree,
    interval,
    weight: toRational(weight),
    shown: {
      measure: code,
      goal,
      verdict: decision?.kind ?? computed,
      computed,
      decision,
      degree: degree === undefined ? null : toDecimal(degree),
      judged: indicators.length - unknown.length,
      judgedByPerson: indicators.filter((each) => each.verdict !== each.computed).length,
      indicators: indicators.map(roundedDegree),
      intervals: intervals.map(roundedInterval),
      weights,
      interval: roundedInterval(interval),
      reason: computed === 'unknown' ? (unknown[0]?.reason ?? 'no-target') : null,
      weight,
      due,
      isDue: decision === null && (asOf === null || due <= asOf),
      schedule: status,
      scheduleReason: reason,
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
