import type { InBothLanguages } from '../base/language.ts'
import { contains, lastDayOf, monthNumber } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { isSuppressed } from '../report/report.ts'
import type { Knowledge, KnownReport, PeriodReport } from './known-reports.ts'
import { notReportedOn, reportedLate } from './notes.ts'
import type { Entry, NotCounted, ReportTrace } from './report-trace.ts'

/** What each known report did for a figure. */
export const traceReports = (
  known: readonly KnownReport[],
  counted: readonly KnownReport[],
  knowledge: Knowledge,
): ReportTrace[] => {
  const isKept = known.some(({ reported }) => isSuppressed(reported))
  return known.map((report) => {
    const isCounted = counted.includes(report)
    const { source } = report
    return {
      period: report.period,
      revision: source.revision ?? null,
      reported: source.reported,
      enteredAt: source.enteredAt ?? null,
      acceptedAt: source.acceptedAt ?? null,
      ...namesIn(source),
      counted: isCounted,
      because: isCounted ? null : whyNotCounted(report, counted, isKept),
      late: isLate(report, knowledge),
      corrected: report.corrected.length === 0 ? nothing : report.corrected.map(entryOf),
      evidence: source.evidence ?? nothing,
    }
  })
}

const nothing: readonly never[] = []

const entryOf = (source: PeriodReport): Entry => ({
  reported: source.reported,
  enteredAt: source.enteredAt ?? null,
  acceptedAt: source.acceptedAt ?? null,
  ...namesIn(source),
})

const nobody = {}

function namesIn({ enteredBy, acceptedBy }: PeriodReport): Pick<Entry, 'enteredBy' | 'acceptedBy'> {
  if (enteredBy === undefined) return acceptedBy === undefined ? nobody : { acceptedBy }
  return acceptedBy === undefined ? { enteredBy } : { enteredBy, acceptedBy }
}

function whyNotCounted(
  report: KnownReport,
  counted: readonly KnownReport[],
  isKept: boolean,
): NotCounted {
  const [one] = counted
  if (isSuppressed(report.reported)) return 'suppressed'
  if (one === undefined) return isKept ? 'suppressed' : 'not-used'
  if (kindOf(one) !== kindOf(report)) return 'of-another-kind'
  return counted.some(({ span }) => contains(span, report.span))
    ? 'within-a-longer'
    : 'not-the-last'
}

const kindOf = ({ reported }: KnownReport): string =>
  'value' in reported ? 'value' : 'done' in reported ? 'done' : 'parts'

/** By when it was first entered: a correction of a report that came in time is not late. */
function isLate({ period, source, corrected }: KnownReport, { periods }: Knowledge): boolean {
  if (periods.length === 0) return false
  const awaited = periods.find((each) => each.period === period)
  const entered = (corrected.at(-1) ?? source).enteredAt
  return Boolean(awaited?.lateFrom && entered && entered >= awaited.lateFrom)
}

/**
 * Which periods nobody reported on though they are over, and which reports came late. Nothing is awaited of a
 * time that begins when the measure is to be done.
 */
export function notesOnPeriods(
  known: readonly KnownReport[],
  knowledge: Knowledge,
  due: PlainDate | undefined,
): InBothLanguages[] {
  if (knowledge.periods.length === 0) return []
  const missing = knowledge.periods.filter(
    ({ period, span, due: dueToReport }) =>
      (due === undefined || span.first <= monthNumber(due)) &&
      (knowledge.asOf === null || (dueToReport ?? lastDayOf(period)) < knowledge.asOf) &&
      !known.some((report) => contains(report.span, span) || contains(span, report.span)),
  )
  const late = known.filter((report) => isLate(report, knowledge))
  return [
    ...(missing.length > 0 ? [notReportedOn(missing.map(({ period }) => period))] : []),
    ...(late.length > 0 ? [reportedLate(late.map(({ period }) => period))] : []),
  ]
}
