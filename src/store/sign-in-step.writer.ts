import type { SignInMethod } from '../core/access/sign-in-method.ts'
import type { Database, Transaction } from './database.ts'

/** One factor was shown, the second is still to come. */
export interface SignInStep {
  readonly tokenHash: string
  readonly accountId: string
  readonly method: Exclude<SignInMethod, 'passkey'>
  readonly expiresAt: string
}

export async function insertSignInStep(transaction: Transaction, step: SignInStep): Promise<void> {
  await transaction
    .insertInto('sign_in_step')
    .values({
      token_hash: step.tokenHash,
      account_id: step.accountId,
      method: step.method,
      expires_at: step.expiresAt,
    })
    .execute()
}

export async function selectOptionalSignInStep(
  database: Database,
  tokenHash: string,
): Promise<SignInStep | undefined> {
  return await database
    .selectFrom('sign_in_step')
    .select(['token_hash as tokenHash', 'account_id as accountId', 'method'])
    .select('expires_at as expiresAt')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
}

/** Whether it was there: of two who end it at once one does. */
export async function deleteSignInStep(
  transaction: Transaction,
  tokenHash: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('sign_in_step')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export async function deleteSignInStepsOf(
  transaction: Transaction,
  accountId: string,
): Promise<void> {
  await transaction.deleteFrom('sign_in_step').where('account_id', '=', accountId).execute()
}

export async function deleteStepsExpiredBy(transaction: Transaction, at: string): Promise<void> {
  await transaction.deleteFrom('sign_in_step').where('expires_at', '<=', at).execute()
}
