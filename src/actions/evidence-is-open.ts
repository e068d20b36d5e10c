import type { Period } from '../core/base/period.ts'
import { Refused } from '../core/base/refusal.ts'
import { statusAfter } from '../core/report/report-status.ts'
import type { Transaction } from '../store/database.ts'
import { selectOptionalReportStatus } from '../store/measure-report.reader.ts'

/**
 * Evidence goes with the report of its period: while that is in the institution's hands it may be added
 * to and taken from.
 *
 * @throws {Refused} when the report is submitted or accepted.
 */
export async function refuseUnlessReportIsOpen(
  transaction: Transaction,
  measureId: string,
  period: Period,
): Promise<void> {
  const status = await selectOptionalReportStatus(transaction, measureId, period)
  const after = statusAfter(status ?? 'open', 'save')
  if (typeof after !== 'string') throw new Refused(after)
}
