import type { InvitationPurpose } from '../core/access/sign-in-method.ts'
import type { Transaction } from './database.ts'

export interface Invitation {
  readonly accountId: string
  readonly purpose: InvitationPurpose
  readonly createdAt: string
  readonly expiresAt: string
}

/** Takes the place of the account's link before it, which is good no longer. */
export async function putInvitation(
  transaction: Transaction,
  tokenHash: string,
  { accountId, purpose, createdAt, expiresAt }: Invitation,
): Promise<void> {
  await deleteInvitations(transaction, accountId)
  await transaction
    .insertInto('invitation')
    .values({
      token_hash: tokenHash,
      account_id: accountId,
      purpose,
      created_at: createdAt,
      expires_at: expiresAt,
    })
    .execute()
}

/** Of two who use a link at once one gets it: it is gone with the transaction that takes it. */
export async function takeInvitation(
  transaction: Transaction,
  tokenHash: string,
): Promise<Invitation | undefined> {
  return await transaction
    .deleteFrom('invitation')
    .where('token_hash', '=', tokenHash)
    .returning([
      'account_id as accountId',
      'purpose',
      'created_at as createdAt',
      'expires_at as expiresAt',
    ])
    .executeTakeFirst()
}

export async function deleteInvitations(
  transaction: Transaction,
  accountId: string,
): Promise<void> {
  await transaction.deleteFrom('invitation').where('account_id', '=', accountId).execute()
}
