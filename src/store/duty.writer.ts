import type { Duty } from '../core/plan/duty.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'

type Entry = Omit<EnteredBy, 'demonstration'>

export async function insertYearOpening(
  transaction: Transaction,
  planId: string,
  entry: Entry,
): Promise<void> {
  await transaction
    .insertInto('year_opening')
    .values({ plan_id: planId, ...entryColumns(entry) })
    .execute()
}

/** A duty that is given to somebody else is the next version of it; the one before stays. */
export async function insertDuties(
  transaction: Transaction,
  duties: readonly (Duty & { readonly measureId: string; readonly version: number })[],
  entry: Entry,
): Promise<void> {
  const rows = duties.flatMap(({ measureId, version, reports, contributes }) =>
    [reports, ...contributes].map((institutionId) => ({
      measure_id: measureId,
      version,
      institution_id: institutionId,
      kind: institutionId === reports ? ('reports' as const) : ('contributes' as const),
      ...entryColumns(entry),
    })),
  )
  if (rows.length > 0) await transaction.insertInto('duty').values(rows).execute()
}
