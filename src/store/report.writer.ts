import type { Report, ReportedValue } from '../core/report/report.ts'
import type { Transaction } from './database.ts'
import { inPortions } from './in-portions.ts'
import { toJson } from './json-text.ts'

/** A report of an indicator, from the institution's report or entered as it is. */
type NewReport = Report & {
  readonly indicatorId: string
  readonly reportId?: string
  readonly leavesOwed?: boolean
}

/** Reports are only ever added; a correction is the next revision. */
export async function insertReports(
  transaction: Transaction,
  reports: readonly NewReport[],
): Promise<void> {
  for (const portion of inPortions(reports))
    await transaction
      .insertInto('report')
      .values(
        portion.map((report) => ({
          indicator_id: report.indicatorId,
          period: report.period,
          revision: report.revision,
          ...columnsOf(report.reported),
          note: report.note && toJson(report.note),
          demonstration: report.demonstration,
          entered_by: report.enteredBy,
          entered_at: report.enteredAt,
          measure_report_id: report.reportId ?? null,
          accepted_by: report.acceptedBy ?? null,
          accepted_at: report.acceptedAt ?? null,
          leaves_owed: report.leavesOwed ?? false,
        })),
      )
      .execute()
}

const nothing = { value: null, numerator: null, denominator: null, done: null }

function columnsOf(reported: ReportedValue) {
  return 'done' in reported ? { ...nothing, done: [...reported.done] } : { ...nothing, ...reported }
}
