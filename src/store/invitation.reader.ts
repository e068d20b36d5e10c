import type { Database } from './database.ts'

/** Whom a link lets in; nothing when it was used, replaced or never was. */
export async function selectOptionalInvitation(
  database: Database,
  tokenHash: string,
): Promise<
  | {
      readonly email: string
      readonly name: string
      readonly expiresAt: string
    }
  | undefined
> {
  return await database
    .selectFrom('invitation')
    .innerJoin('account', 'account.id', 'invitation.account_id')
    .select(['account.email', 'account.name', 'expires_at as expiresAt'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
}
