import { sql } from 'kysely'
import type { PublicKey } from '../core/publication/signing-key.ts'
import type { Transaction } from './database.ts'

/** Nobody else makes a key until the transaction ends. */
export async function lockSigningKeys(transaction: Transaction): Promise<void> {
  await sql`lock table signing_key in share row exclusive mode`.execute(transaction)
}

/** Keeps a key that is in use from now on; the private half of the one before it is gone. */
export async function insertSigningKey(
  transaction: Transaction,
  key: PublicKey & {
    readonly followsId: string | null
    readonly sealed: string
    readonly reason: string
    readonly madeBy: string
  },
): Promise<void> {
  const { id } = await transaction
    .insertInto('signing_key')
    .values({
      fingerprint: key.fingerprint,
      public_key: Buffer.from(key.publicKey, 'base64'),
      cause: key.cause,
      reason: key.reason,
      follows_id: key.followsId,
      succession_signature: key.signature === null ? null : Buffer.from(key.signature, 'base64'),
      made_by: key.madeBy,
      made_at: key.madeAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await transaction.deleteFrom('signing_secret').execute()
  await transaction
    .insertInto('signing_secret')
    .values({ key_id: id, sealed: key.sealed })
    .execute()
}
