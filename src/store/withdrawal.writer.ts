import type { Withdrawal } from '../core/publication/withdrawal.ts'
import { actColumns } from './act-columns.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'
import { toJson } from './json-text.ts'

/** From here on the version is nowhere to be had; answers with false where it was withdrawn before. */
export async function insertWithdrawal(
  transaction: Transaction,
  publicationId: string,
  { reason, act }: Withdrawal,
  entry: Omit<EnteredBy, 'demonstration'>,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('publication_withdrawal')
    .values({
      publication_id: publicationId,
      reason: toJson(reason),
      ...actColumns(act),
      ...entryColumns(entry),
    })
    .onConflict((conflict) => conflict.column('publication_id').doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
