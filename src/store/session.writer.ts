import type { SignInMethod } from '../core/access/sign-in-method.ts'
import type { Database, Transaction } from './database.ts'

export async function insertSession(
  transaction: Transaction,
  session: {
    readonly tokenHash: string
    readonly accountId: string
    readonly method: SignInMethod
    readonly device: string
    readonly network: string
    readonly createdAt: string
    readonly expiresAt: string
  },
): Promise<void> {
  await transaction
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
      method: session.method,
      device: session.device,
      network: session.network,
      created_at: session.createdAt,
      last_seen_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute()
}

/** Keeps the later of two moments, should two requests come at once. */
export async function noteSessionSeen(
  database: Database,
  tokenHash: string,
  at: string,
): Promise<void> {
  await database
    .updateTable('session')
    .set({ last_seen_at: at })
    .where('token_hash', '=', tokenHash)
    .where('last_seen_at', '<', at)
    .execute()
}

export async function deleteSession(transaction: Transaction, tokenHash: string): Promise<void> {
  await transaction.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

export async function deleteSessionsExpiredBy(transaction: Transaction, at: string): Promise<void> {
  await transaction.deleteFrom('session').where('expires_at', '<=', at).execute()
}

/** Ends sessions of an account: one by its id, or all but the one that is kept. Answers with how many. */
export async function deleteSessionsOf(
  transaction: Transaction,
  accountId: string,
  which: { readonly only: string } | { readonly except: string | null },
): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .$if('only' in which, (query) => query.where('id', '=', 'only' in which ? which.only : ''))
    .$if('except' in which && which.except !== null, (query) =>
      query.where('id', '!=', 'except' in which ? (which.except ?? '') : ''),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}
