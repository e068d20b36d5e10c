import type { MailPreference } from '../core/mail/account-mail.ts'
import type { Transaction } from './database.ts'

/**
 * Keeps how an account wants its mail, where nothing is kept yet.
 * @param token of the link by which mail can be made less; it stays for good.
 */
export async function insertPreference(
  transaction: Transaction,
  accountId: string,
  preference: MailPreference,
  token: string,
): Promise<void> {
  await transaction
    .insertInto('mail_preference')
    .values({ account_id: accountId, ...preference, token, version: 1 })
    .onConflict((conflict) => conflict.column('account_id').doNothing())
    .execute()
}

/** False when somebody has changed it since this version. */
export async function updatePreference(
  transaction: Transaction,
  accountId: string,
  preference: MailPreference,
  seen: number,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('mail_preference')
    .set({ ...preference, version: seen + 1 })
    .where('account_id', '=', accountId)
    .where('version', '=', seen)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
