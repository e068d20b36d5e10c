import type { Database, Transaction } from './database.ts'

export async function insertSession(
  transaction: Transaction,
  session: {
    readonly tokenHash: string
    readonly accountId: string
    readonly createdAt: string
    readonly expiresAt: string
  },
): Promise<void> {
  await transaction
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
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
