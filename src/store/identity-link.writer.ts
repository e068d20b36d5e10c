import type { Transaction } from './database.ts'

/** The account is somebody else's to the identity provider no longer. */
export async function deleteIdentityLinks(
  transaction: Transaction,
  accountId: string,
): Promise<void> {
  await transaction.deleteFrom('identity_link').where('account_id', '=', accountId).execute()
}
