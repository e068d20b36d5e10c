import { sql } from 'kysely'
import type { Database, Transaction } from './database.ts'
import type { SignInScope } from './tables.ts'

/** What failures are counted by: an account seen from an address, or an address. Only a hash is kept. */
export interface AttemptKey {
  readonly scope: SignInScope
  readonly keyHash: string
}

export interface AttemptCount extends AttemptKey {
  readonly failures: number
  readonly lastFailedAt: string
}

/**
 * The counts of the keys, locked until the transaction ends, so that attempts made at once are
 * judged one after another. A key that never failed counts 0.
 */
export async function selectAttemptsToCount(
  transaction: Transaction,
  keys: readonly AttemptKey[],
  at: string,
): Promise<AttemptCount[]> {
  const inOneOrder = keys.toSorted((a, b) => (a.scope < b.scope ? -1 : 1))
  await transaction
    .insertInto('sign_in_attempt')
    .values(
      inOneOrder.map(({ scope, keyHash }) => ({
        scope,
        key_hash: keyHash,
        failures: 0,
        last_failed_at: at,
      })),
    )
    .onConflict((conflict) => conflict.columns(['scope', 'key_hash']).doNothing())
    .execute()
  return await transaction
    .selectFrom('sign_in_attempt')
    .select(['scope', 'key_hash as keyHash', 'failures', 'last_failed_at as lastFailedAt'])
    .where((row) => row.or(inOneOrder.map((key) => row.and(columnsOf(key)))))
    .orderBy('scope')
    .forUpdate()
    .execute()
}

export async function countFailures(
  transaction: Transaction,
  keys: readonly AttemptKey[],
  at: string,
): Promise<void> {
  await transaction
    .updateTable('sign_in_attempt')
    .set({ failures: sql`failures + 1`, last_failed_at: at })
    .where((row) => row.or(keys.map((key) => row.and(columnsOf(key)))))
    .execute()
}

/** Takes back the failure that was counted before the attempt turned out well. */
export async function takeBackFailure(transaction: Transaction, key: AttemptKey): Promise<void> {
  await transaction
    .updateTable('sign_in_attempt')
    .set({ failures: sql`greatest(failures - 1, 0)` })
    .where((row) => row.and(columnsOf(key)))
    .execute()
}

export async function forgetAttempts(transaction: Transaction, key: AttemptKey): Promise<void> {
  await transaction
    .deleteFrom('sign_in_attempt')
    .where((row) => row.and(columnsOf(key)))
    .execute()
}

export async function forgetAttemptsBefore(database: Database, at: string): Promise<void> {
  await database.deleteFrom('sign_in_attempt').where('last_failed_at', '<', at).execute()
}

const columnsOf = ({ scope, keyHash }: AttemptKey) => ({ scope, key_hash: keyHash })
