import type { Transaction } from './database.ts'

/** Answers with how many there were. */
export async function deletePasskeysOf(
  transaction: Transaction,
  accountId: string,
): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('passkey')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
