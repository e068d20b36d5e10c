import type { MoneyReport } from '../core/report/money-report.ts'
import type { Transaction } from './database.ts'
import { inPortions } from './in-portions.ts'
import { toJson } from './json-text.ts'

/** Where a report of money belongs. */
export interface MoneyReportPlace {
  readonly measureId: string
  readonly allocation: number
  /** The report of an institution that it came from. */
  readonly reportId?: string
}

/** Reports of money are only ever added; a correction is the next revision. */
export async function insertMoneyReports(
  transaction: Transaction,
  reports: readonly (MoneyReport & MoneyReportPlace)[],
): Promise<void> {
  for (const portion of inPortions(reports))
    await transaction
      .insertInto('money_report')
      .values(
        portion.map((report) => ({
          measure_id: report.measureId,
          allocation: report.allocation,
          kind: report.kind,
          period: report.period,
          revision: report.revision,
          amount: report.amount,
          currency: report.currency,
          evidence: report.evidence,
          note: report.note && toJson(report.note),
          demonstration: report.demonstration,
          entered_by: report.enteredBy,
          entered_at: report.enteredAt,
          measure_report_id: report.reportId ?? null,
          accepted_by: report.acceptedBy ?? null,
          accepted_at: report.acceptedAt ?? null,
        })),
      )
      .execute()
}
