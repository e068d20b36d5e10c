import { daysBetween } from '../base/days-between.ts'
import { lastDayOf, lastDayOfMonth, monthSpanOf, type Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { canBe, type ReportStatus } from './report-status.ts'
import type { ReportingPeriod } from './reporting-period.ts'
import { isOwed, type NotDue } from './what-is-due.ts'

/** A measure's report for a period, as far as it matters who owes it. */
export interface OwedReport {
  /** The measure's code. */
  readonly measure: string
  readonly period: Period
  /** The id of the institution that reports. */
  readonly institution: string
  readonly status: ReportStatus
  readonly returns: number
  /** Why nothing is due; null where it is. */
  readonly notDue: NotDue | null
}

/** The reports that one institution owes for one period, counted; what is not due and not written is none of them. */
export interface PeriodStanding {
  readonly institution: string
  readonly period: Period
  readonly due: PlainDate | null
  readonly all: number
  readonly counts: Readonly<Partial<Record<ReportStatus, number>>>
  /** Those that the secretariat entered itself, in the institution's place. */
  readonly entered: number
  /** Those of which nothing is due. */
  readonly notDue: number
  /** Those that the institution has still to submit. */
  readonly owed: number
  /** How often reports of the period were returned. */
  readonly returns: number
  /** By how many days what is owed is late; 0 where nothing is. */
  readonly late: number
  /** Whether the period is over, so that there is something to report. */
  readonly isOver: boolean
}

/** How every institution stands with every period of the calendar, in the order of the calendar. */
export function standingOfYear(
  reports: readonly OwedReport[],
  calendar: readonly ReportingPeriod[],
  today: PlainDate,
): readonly PeriodStanding[] {
  return calendar.flatMap(({ period, due }) => {
    const ofPeriod = reports.filter((report) => report.period === period)
    return [...Map.groupBy(ofPeriod, ({ institution }) => institution)].map(
      ([institution, expected]) => {
        const all = expected.filter(counts)
        const owed = all.filter(({ status, notDue }) => isOwed(status, notDue)).length
        const isLate = owed > 0 && due !== null && due < today
        const rest = expected.filter((each) => !counts(each))
        const entered = rest.filter(({ notDue }) => notDue?.kind === 'entered').length
        return {
          ...{ institution, period, due, owed, all: all.length, counts: countsOf(all) },
          ...{ entered, notDue: rest.length - entered },
          returns: all.reduce((sum, report) => sum + report.returns, 0),
          late: isLate ? daysBetween(due, today) : 0,
          isOver: lastDayOf(period) < today,
        }
      },
    )
  })
}

/** A draft that nobody asked for, or that the secretariat made needless, counts as little as none. */
const counts = ({ status, notDue }: OwedReport): boolean =>
  notDue === null || !canBe(status, 'submit') || isOwed(status, notDue)

const countsOf = (all: readonly OwedReport[]): PeriodStanding['counts'] =>
  Object.fromEntries(
    [...Map.groupBy(all, ({ status }) => status)].map(([status, of]) => [status, of.length]),
  )

/** Who owes something of a period that is over, the latest first, then whoever owes the most. */
export const whoOwes = (standings: readonly PeriodStanding[]): readonly PeriodStanding[] =>
  standings
    .filter(({ owed, isOver }) => owed > 0 && isOver)
    .toSorted((a, b) => b.late - a.late || b.owed - a.owed || b.returns - a.returns)

/** Whether a period has begun, so that something may be written of it already. */
export const hasBegun = (period: Period, today: PlainDate): boolean =>
  lastDayOfMonth(monthSpanOf(period).first - 1) < today
