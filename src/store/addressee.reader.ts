import type { MailPreference } from '../core/mail/account-mail.ts'
import { usualPreference } from '../core/mail/account-mail.ts'
import type { Database } from './database.ts'

/** An account as mail is addressed to it. */
export interface Addressee {
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly preference: MailPreference
}

/** Those of these accounts that can sign in; how one that has not been asked wants its mail is the usual. */
export async function listAddressees(
  database: Database,
  accountIds: readonly string[],
): Promise<Addressee[]> {
  if (accountIds.length === 0) return []
  const rows = await database
    .selectFrom('account')
    .leftJoin('mail_preference', 'mail_preference.account_id', 'account.id')
    .select(['account.id', 'name', 'email', 'language', 'reminders', 'news'])
    .where('account.id', 'in', [...accountIds])
    .where('disabled_at', 'is', null)
    .orderBy('account.id')
    .execute()
  return rows.map(({ id, name, email, language, reminders, news }) => ({
    accountId: id,
    name,
    email,
    preference: {
      language: language ?? usualPreference.language,
      reminders: reminders ?? usualPreference.reminders,
      news: news ?? usualPreference.news,
    },
  }))
}
