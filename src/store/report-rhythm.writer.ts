import type { ReportRhythm } from '../core/report/what-is-due.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'

/** The next version of for which periods a measure reports; the ones before stay. */
export async function insertRhythm(
  transaction: Transaction,
  at: { readonly measureId: string; readonly version: number },
  { kind, periods, reason }: ReportRhythm & { readonly reason: string },
  entry: Omit<EnteredBy, 'demonstration'>,
): Promise<void> {
  await transaction
    .insertInto('report_rhythm')
    .values({
      ...{ measure_id: at.measureId, version: at.version, kind, periods: [...periods], reason },
      ...entryColumns(entry),
    })
    .execute()
}
