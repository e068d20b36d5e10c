import type { Database } from './database.ts'

export interface Passkey {
  readonly credentialId: string
  readonly accountId: string
  readonly publicKey: Uint8Array
  /** How often it was used, as the authenticator counts; many do not and say 0. */
  readonly counter: number
  readonly transports: readonly string[]
  /** As its owner calls it. */
  readonly name: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
}

export async function selectOptionalPasskey(
  database: Database,
  credentialId: string,
): Promise<Passkey | undefined> {
  const row = await passkeys(database).where('credential_id', '=', credentialId).executeTakeFirst()
  return row && { ...row, counter: Number(row.counter) }
}

/** The passkeys of an account, the newest first. */
export async function listPasskeys(database: Database, accountId: string): Promise<Passkey[]> {
  const rows = await passkeys(database)
    .where('account_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .orderBy('credential_id')
    .execute()
  return rows.map((row) => ({ ...row, counter: Number(row.counter) }))
}

const passkeys = (database: Database) =>
  database
    .selectFrom('passkey')
    .select([
      'credential_id as credentialId',
      'account_id as accountId',
      'public_key as publicKey',
      'counter',
      'transports',
      'name',
      'created_at as createdAt',
      'last_used_at as lastUsedAt',
    ])
