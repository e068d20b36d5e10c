import { type Period, quartersOf } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'

/** A period that is to be reported on. */
export interface ReportingPeriod {
  readonly period: Period
  /** The last day on which a report is in time; null where nobody has set one. */
  readonly due: PlainDate | null
}

/** The periods of a plan's calendar; quarters while nobody has set another. */
export const periodsOfCalendar = (
  calendar: readonly ReportingPeriod[],
  planYear: number,
): readonly Period[] =>
  calendar.length === 0 ? quartersOf(planYear) : calendar.map(({ period }) => period)
