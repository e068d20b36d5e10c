import { type Decimal, toDecimal } from '../base/decimal.ts'
import { type Interval, meanIfAllAreKnown, meanInterval, roundedInterval } from './interval.ts'
import type { ExactMeasure, MeasureDegree } from './measure-degree.ts'
import type { ScheduleStatus } from './schedule.ts'
import type { DegreeReason, Verdict } from './verdict.ts'

/** Counts first: how many of the measures are where. */
export interface Tally {
  /** All that there are: those due, not yet due, carried over and dropped. */
  readonly measures: number
  /** The base of all that follows: the measures due on the day, without those carried over or dropped. */
  readonly due: number
  readonly implemented: number
  readonly partly: number
  readonly notImplemented: number
  /** Cannot be judged, and why: reason -> number of measures. */
  readonly unknown: number
  readonly unknownBecause: Readonly<Partial<Record<DegreeReason, number>>>
  /** The mean of the measures' capped degrees by their weights, only when every measure has one. */
  readonly degree: Decimal | null
  readonly interval: Interval
  /** How many of those due rest on a person's judgement, wholly or in part. */
  readonly judgedByPerson: number
  readonly notDue: number
  /** Of those not yet due, how many are implemented already. */
  readonly implementedEarly: number
  readonly carriedOver: number
  readonly dropped: number
  /** Of the measures due and not yet due, how many are where in time; those without a status are nowhere. */
  readonly schedule: Readonly<Record<ScheduleStatus, number>>
}

/** What each verdict of a measure counts as. */
export const countsAs = {
  exceeded: 'implemented',
  met: 'implemented',
  partly: 'partly',
  'not-met': 'notImplemented',
  worsened: 'notImplemented',
  unknown: 'unknown',
  'carried-over': 'carriedOver',
  dropped: 'dropped',
} as const satisfies Record<Verdict, keyof Tally>

export function tallyOf(measures: readonly ExactMeasure[]): Tally {
  const counts = {
    implemented: 0,
    partly: 0,
    notImplemented: 0,
    unknown: 0,
    carriedOver: 0,
    dropped: 0,
  }
  const unknownBecause: Partial<Record<DegreeReason, number>> = {}
  const due = measures.filter(({ shown }) => shown.isDue)
  const notDue = measures.filter(({ shown }) => !shown.isDue && shown.decision === null)
  for (const { shown } of measures) {
    if (shown.isDue || shown.decision !== null) counts[countsAs[shown.verdict]] += 1
    if (shown.isDue && shown.reason) {
      unknownBecause[shown.reason] = (unknownBecause[shown.reason] ?? 0) + 1
    }
  }
  const weights = due.map(({ weight }) => weight)
  const degree = meanIfAllAreKnown(
    due.map((measure) => measure.degree),
    weights,
  )
  return {
    measures: measures.length,
    due: due.length,
    ...counts,
    unknownBecause,
    degree: degree === undefined ? null : toDecimal(degree),
    interval: roundedInterval(
      meanInterval(
        due.map(({ interval }) => interval),
        weights,
      ),
    ),
    judgedByPerson: due.filter(({ shown }) => shown.judgedByPerson > 0).length,
    notDue: notDue.length,
    implementedEarly: notDue.filter(({ shown }) => countsAs[shown.verdict] === 'implemented')
      .length,
    schedule: scheduleCounts(measures.map(({ shown }) => shown)),
  }
}

/** No measure anywhere in time. */
export const noSchedules: Tally['schedule'] = {
  done: 0,
  'on-time': 0,
  'behind-but-moving': 0,
  'behind-and-still': 0,
  overdue: 0,
  'not-due': 0,
}

function scheduleCounts(measures: readonly MeasureDegree[]): Tally['schedule'] {
  const counts: Record<ScheduleStatus, number> = { ...noSchedules }
  for (const { schedule } of measures) if (schedule !== null) counts[schedule] += 1
  return counts
}
