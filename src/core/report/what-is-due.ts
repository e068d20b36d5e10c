import { type MonthSpan, monthNumber, monthSpanOf, type Period } from '../base/period.ts'
import type { Measure } from '../plan/plan.ts'
import { canBe, type ReportStatus } from './report-status.ts'

type Deadline = Measure['deadline']

/** For which periods of the calendar a measure reports: as its deadline has it, for each, or for some that a person chose. */
export const rhythmKinds = ['by-deadline', 'every-period', 'chosen-periods'] as const
export type RhythmKind = (typeof rhythmKinds)[number]

/** The periods for which a measure reports, as a person set them. */
export interface ReportRhythm {
  readonly kind: RhythmKind
  /** Those that were chosen; none where they are not chosen one by one. */
  readonly periods: readonly Period[]
}

/** The rhythm of a measure of which nobody has said anything. */
export const usualRhythm: ReportRhythm = { kind: 'by-deadline', periods: [] }

/** Why nothing is due of a measure for a period that its plan's calendar has. */
export type NotDue =
  /** By decision it is not carried out. */
  | { readonly kind: 'taken-out' }
  /** The secretariat entered all values of the period itself. */
  | { readonly kind: 'entered' }
  /** A person chose other periods. */
  | { readonly kind: 'not-chosen' }
  /** It begins in this month, "2024-06". */
  | { readonly kind: 'not-begun'; readonly from: string }
  /** Its deadline, "2024-04", has passed; the report for this period is its last. */
  | { readonly kind: 'ended'; readonly to: string; readonly last: Period }
  /** It reports once in each of these, and none ends in the period. */
  | { readonly kind: 'between'; readonly every: 'quarter' | 'year' }

/** What decides whether a measure owes a report. */
export interface WhatIsKnown {
  /** The periods of the plan, in the order of time. */
  readonly calendar: readonly Period[]
  readonly deadline: Deadline
  readonly rhythm: ReportRhythm
  /** Whether a decision in force has taken it out of the year. */
  readonly isTakenOut: boolean
  /** The periods of which the secretariat entered all values itself. */
  readonly entered: readonly Period[]
}

/** Why a measure owes nothing for a period; null where its report is due. */
export function whyNotDue(
  period: Period,
  { calendar, deadline, rhythm, isTakenOut, entered }: WhatIsKnown,
): NotDue | null {
  if (isTakenOut) return { kind: 'taken-out' }
  if (entered.includes(period)) return { kind: 'entered' }
  switch (rhythm.kind) {
    case 'every-period':
      return null
    case 'chosen-periods':
      return rhythm.periods.includes(period) ? null : { kind: 'not-chosen' }
    case 'by-deadline':
      return whyNotByDeadline(period, calendar, deadline)
  }
}

/**
 * A measure reports from the period in which it begins to the one in which its deadline is, its last phase
 * included: that report is its last. What recurs reports when a quarter or year of its own is over, and
 * with the last period of the calendar in any case.
 */
function whyNotByDeadline(
  period: Period,
  calendar: readonly Period[],
  { kind, from, to, every, phases }: Deadline,
): NotDue | null {
  const span = monthSpanOf(period)
  const ends = [...(to === null ? [] : [to]), ...phases.map((phase) => phase.to)].toSorted(byMonth)
  const end = ends.at(-1)
  const last =
    end === undefined
      ? undefined
      : calendar.find((each) => monthSpanOf(each).last >= monthNumber(end))
  if (end !== undefined && last !== undefined && span.last > monthSpanOf(last).last)
    return { kind: 'ended', to: end, last }
  if (period === (last ?? calendar.at(-1))) return null
  if (from !== null && span.last < monthNumber(from)) return { kind: 'not-begun', from }
  if (kind !== 'recurring' || every === null || every === 'month') return null
  return endsOne(span, every) ? null : { kind: 'between', every }
}

const byMonth = (a: string, b: string): number => monthNumber(a) - monthNumber(b)

const monthsIn = { quarter: 3, year: 12 } as const

/** Whether a quarter or a year ends in a stretch of months. */
const endsOne = ({ first, last }: MonthSpan, every: 'quarter' | 'year'): boolean =>
  Math.floor((last + 1) / monthsIn[every]) > Math.floor(first / monthsIn[every])

/**
 * Whether a report still lies with its institution. What was returned is owed although nothing was due: it
 * was written, and somebody asks about it.
 */
export const isOwed = (status: ReportStatus, notDue: NotDue | null): boolean =>
  canBe(status, 'submit') && (notDue === null || (status === 'returned' && !isSettled(notDue)))

/** Whether the period is done with, whatever the institution has written. */
const isSettled = ({ kind }: NotDue): boolean => kind === 'taken-out' || kind === 'entered'
