import { minuteAfter } from '../base/instant.ts'
import { contains, lengthOf, type MonthSpan, monthSpanOf, type Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { isKnownBefore } from '../report/is-known-before.ts'
import type { PublishedReport, Report } from '../report/report.ts'
import type { ReportingPeriod } from '../report/reporting-period.ts'

/** A report as the arithmetic takes it: what is not said of who entered it and when makes no difference to a figure. */
export type PeriodReport = Pick<PublishedReport, 'period' | 'reported'> &
  Partial<Omit<Report, 'reported'>>

/** The latest revision known of a report. */
export interface KnownReport {
  readonly period: Period
  readonly span: MonthSpan
  readonly reported: PublishedReport['reported']
  readonly source: PeriodReport
  /** The revisions before it, the latest first. */
  readonly corrected: readonly PeriodReport[]
}

/** A period to be reported on, with the first minute at which a report is late. */
interface AwaitedPeriod extends ReportingPeriod {
  readonly span: MonthSpan
  readonly lateFrom: string | null
}

/** What a day knows: worked out once for all indicators of a plan. */
export interface Knowledge {
  readonly asOf: PlainDate | null
  /** The first minute that is not known of, UTC; null where everything is. */
  readonly until: string | null
  readonly periods: readonly AwaitedPeriod[]
}

export const knowledgeOf = (
  asOf: PlainDate | null,
  periods: readonly ReportingPeriod[],
): Knowledge => ({
  asOf,
  until: asOf === null ? null : minuteAfter(asOf),
  periods: periods.map((each) => ({
    ...each,
    span: monthSpanOf(each.period),
    lateFrom: each.due === null ? null : minuteAfter(each.due),
  })),
})

/**
 * By the ends of their periods, a shorter period before the longer one that ends the same day. Of
 * several revisions of a period the latest known counts. Reports of one period that are no revisions of
 * one another stand side by side, in the order in which they are listed.
 */
export function knownReports(
  reports: readonly PeriodReport[],
  { until }: Pick<Knowledge, 'until'>,
): KnownReport[] {
  const known: KnownReport[] = []
  for (const source of reports) {
    const { period, reported } = source
    if (until !== null && !isKnownBefore(source, until)) continue
    known.push({ period, span: monthSpanOf(period), reported, source, corrected: none })
  }
  known.sort(inOrder)
  const latest: KnownReport[] = []
  let corrected: PeriodReport[] = []
  for (const [index, report] of known.entries()) {
    const next = known[index + 1]
    if (next !== undefined && isRevisionOf(next, report)) {
      corrected.push(report.source)
      continue
    }
    latest.push(corrected.length === 0 ? report : { ...report, corrected: corrected.reverse() })
    corrected = []
  }
  return latest
}

const none: readonly PeriodReport[] = []

const inOrder = (a: KnownReport, b: KnownReport): number =>
  a.span.last - b.span.last ||
  b.span.first - a.span.first ||
  (a.source.revision ?? 0) - (b.source.revision ?? 0)

const isRevisionOf = (report: KnownReport, before: KnownReport): boolean =>
  report.period === before.period &&
  report.source.revision !== undefined &&
  before.source.revision !== undefined

/** Those that do not lie inside a longer period that is among them too: of a quarter and its months the quarter. */
export function withoutContained<Each extends { readonly span: MonthSpan }>(
  all: readonly Each[],
): readonly Each[] {
  const lengths = all.map(({ span }) => lengthOf(span))
  if (lengths.every((length) => length === lengths[0])) return all
  return all.filter(
    ({ span }) =>
      !all.some((other) => lengthOf(other.span) > lengthOf(span) && contains(other.span, span)),
  )
}
