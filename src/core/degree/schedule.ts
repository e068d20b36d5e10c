import type { Decimal } from '../base/decimal.ts'
import type { PlainDate } from '../base/plain-date.ts'

/** Where an indicator or a measure is in time, whatever its verdict. */
export const scheduleStatuses = [
  'done',
  'on-time',
  'behind-but-moving',
  'behind-and-still',
  'overdue',
  'not-due',
] as const
export type ScheduleStatus = (typeof scheduleStatuses)[number]

/** Why there is no schedule status. */
export const scheduleReasons = [
  'no-day',
  'no-target',
  'no-data',
  'no-previous',
  'judged-in-words',
  'suppressed',
  'decided',
] as const
export type ScheduleReason = (typeof scheduleReasons)[number]

/** Why there is no projection. */
export const projectionReasons = [
  'no-day',
  'no-target',
  'not-a-number',
  'share',
  'suppressed',
  'too-few-reports',
  'nothing-remains',
] as const
export type ProjectionReason = (typeof projectionReasons)[number]

/** From the first to the last day that a measure is carried out. */
export interface Run {
  readonly from: PlainDate
  readonly due: PlainDate
}

/** Where the actual comes to by the end of the run at the lowest and at the highest pace seen so far. */
export interface Projection {
  readonly low: Decimal
  readonly high: Decimal
  readonly at: PlainDate
  /** What those would be in per cent, neither floored nor capped, the lower first; null where there is no percentage. */
  readonly rawLow: Decimal | null
  readonly rawHigh: Decimal | null
  /** How many reports the paces come from. */
  readonly reports: number
  /** "30 + 6 × 2 = 42", for each end. */
  readonly workedLow: string
  readonly workedHigh: string
}

export interface Schedule {
  /** Null always has a reason. */
  readonly status: ScheduleStatus | null
  readonly reason: ScheduleReason | null
  readonly due: PlainDate | null
  /** Per cent of the way that would be behind by now at an even pace, or by the stages due; null where no pace is expected. */
  readonly expected: Decimal | null
  /** How the expected came about: "3 / 12 = 25 %". */
  readonly worked: string | null
  /** Null always has a reason. */
  readonly projection: Projection | null
  readonly projectionReason: ProjectionReason | null
}

/** No schedule at all, where no day is asked for or nothing says when the measure runs. */
export const withoutSchedule = (due: PlainDate | null): Schedule => ({
  status: null,
  reason: 'no-day',
  due,
  expected: null,
  worked: null,
  projection: null,
  projectionReason: 'no-day',
})
