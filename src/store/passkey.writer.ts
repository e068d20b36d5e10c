import type { Transaction } from './database.ts'
import type { Passkey } from './passkey.reader.ts'

export async function insertPasskey(
  transaction: Transaction,
  passkey: Omit<Passkey, 'lastUsedAt'>,
): Promise<void> {
  await transaction
    .insertInto('passkey')
    .values({
      credential_id: passkey.credentialId,
      account_id: passkey.accountId,
      public_key: passkey.publicKey,
      counter: String(passkey.counter),
      transports: [...passkey.transports],
      name: passkey.name,
      created_at: passkey.createdAt,
      last_used_at: null,
    })
    .execute()
}

export async function noteUseOfPasskey(
  transaction: Transaction,
  credentialId: string,
  used: { readonly counter: number; readonly at: string },
): Promise<void> {
  await transaction
    .updateTable('passkey')
    .set({ counter: String(used.counter), last_used_at: used.at })
    .where('credential_id', '=', credentialId)
    .execute()
}

/** The name of the one that is gone; nothing where the account has none such. */
export async function deletePasskey(
  transaction: Transaction,
  accountId: string,
  credentialId: string,
): Promise<string | undefined> {
  const gone = await transaction
    .deleteFrom('passkey')
    .where('account_id', '=', accountId)
    .where('credential_id', '=', credentialId)
    .returning('name')
    .executeTakeFirst()
  return gone?.name
}

/** Answers with how many there were. */
export async function deletePasskeysOf(
  transaction: Transaction,
  accountId: string,
): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('passkey')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** @param accountId whose passkey is to be added; null where somebody is to sign in by one */
export async function insertPasskeyChallenge(
  transaction: Transaction,
  challenge: string,
  accountId: string | null,
  { now, expiresAt }: { readonly now: string; readonly expiresAt: string },
): Promise<void> {
  await transaction.deleteFrom('passkey_challenge').where('expires_at', '<=', now).execute()
  await transaction
    .insertInto('passkey_challenge')
    .values({ challenge, account_id: accountId, expires_at: expiresAt })
    .execute()
}

/** Whether it was given for this and is still good; it is gone afterwards, so nothing answers it twice. */
export async function takePasskeyChallenge(
  transaction: Transaction,
  challenge: string,
  accountId: string | null,
  now: string,
): Promise<boolean> {
  const taken = await transaction
    .deleteFrom('passkey_challenge')
    .where('challenge', '=', challenge)
    .where('account_id', 'is not distinct from', accountId)
    .returning('expires_at as expiresAt')
    .executeTakeFirst()
  return taken !== undefined && now < taken.expiresAt
}
