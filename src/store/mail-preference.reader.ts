import type { MailPreference } from '../core/mail/account-mail.ts'
import type { Database } from './database.ts'

export interface KeptPreference extends MailPreference {
  readonly accountId: string
  readonly version: number
}

/** How an account wants its mail; nothing while it has not been asked. */
export async function selectOptionalPreference(
  database: Database,
  accountId: string,
): Promise<KeptPreference | undefined> {
  return await preferences(database).where('account_id', '=', accountId).executeTakeFirst()
}

/** The same by the link that stands in the account's mail. */
export async function selectOptionalPreferenceByToken(
  database: Database,
  token: string,
): Promise<(KeptPreference & { readonly name: string }) | undefined> {
  return await preferences(database)
    .innerJoin('account', 'account.id', 'mail_preference.account_id')
    .select('account.name')
    .where('token', '=', token)
    .executeTakeFirst()
}

const preferences = (database: Database) =>
  database
    .selectFrom('mail_preference')
    .select(['account_id as accountId', 'language', 'reminders', 'news', 'mail_preference.version'])
