import type { Transaction } from './database.ts'
import { deleteSignInStepsOf } from './sign-in-step.writer.ts'

/** Keeps a secret that is to be confirmed; takes the place of one that never was. */
export async function offerSecondFactor(
  transaction: Transaction,
  accountId: string,
  sealedSecret: string,
): Promise<void> {
  await transaction
    .insertInto('second_factor')
    .values({
      account_id: accountId,
      sealed_secret: sealedSecret,
      last_step: null,
      confirmed_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .column('account_id')
        .doUpdateSet({ sealed_secret: sealedSecret, last_step: null })
        .where('second_factor.confirmed_at', 'is', null),
    )
    .execute()
}

export async function confirmSecondFactor(
  transaction: Transaction,
  accountId: string,
  at: string,
): Promise<void> {
  await transaction
    .updateTable('second_factor')
    .set({ confirmed_at: at })
    .where('account_id', '=', accountId)
    .execute()
}

/** Takes the code of a time step. False when it, or a later one, was taken before: no code works twice. */
export async function takeTimeStep(
  transaction: Transaction,
  accountId: string,
  step: number,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('second_factor')
    .set({ last_step: String(step) })
    .where('account_id', '=', accountId)
    .where((row) => row.or([row('last_step', 'is', null), row('last_step', '<', String(step))]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Without it the account has none, nor codes to get past it. */
export async function deleteSecondFactor(
  transaction: Transaction,
  accountId: string,
): Promise<void> {
  await transaction.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  await transaction.deleteFrom('second_factor').where('account_id', '=', accountId).execute()
  await deleteSignInStepsOf(transaction, accountId)
}

/** New codes; those before them are good no longer. */
export async function putRecoveryCodes(
  transaction: Transaction,
  accountId: string,
  hashes: readonly string[],
): Promise<void> {
  await transaction.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  await transaction
    .insertInto('recovery_code')
    .values(hashes.map((hash) => ({ account_id: accountId, code_hash: hash })))
    .execute()
}

/** False when there is no such code, or it was used. */
export async function takeRecoveryCode(
  transaction: Transaction,
  accountId: string,
  hash: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('recovery_code')
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hash)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
