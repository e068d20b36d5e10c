import type { PublicKey } from '../core/publication/signing-key.ts'
import type { Database } from './database.ts'

/** A key with what only the council's own people see of it. */
export interface KeptKey extends PublicKey {
  readonly id: string
  readonly reason: string
  readonly madeBy: string
}

/** All keys, the first one first: the last is the one in use. */
export async function listSigningKeys(database: Database): Promise<KeptKey[]> {
  const rows = await database
    .selectFrom('signing_key')
    .leftJoin('signing_key as before', 'before.id', 'signing_key.follows_id')
    .select([
      'signing_key.id',
      'signing_key.fingerprint',
      'signing_key.public_key as publicKey',
      'signing_key.made_at as madeAt',
      'signing_key.made_by as madeBy',
      'signing_key.cause',
      'signing_key.reason',
      'before.fingerprint as follows',
      'signing_key.succession_signature as signature',
    ])
    .orderBy('signing_key.id')
    .execute()
  return rows.map(({ publicKey, signature, ...row }) => ({
    ...row,
    publicKey: base64(publicKey),
    signature: signature && base64(signature),
  }))
}

/** The private half of the key in use, sealed; nothing before the first key. */
export async function selectOptionalSealedKey(
  database: Database,
  keyId: string,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('signing_secret')
    .select('sealed')
    .where('key_id', '=', keyId)
    .executeTakeFirst()
  return row?.sealed
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
