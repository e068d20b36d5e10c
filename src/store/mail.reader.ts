import type { Mail } from '../core/mail/mail.ts'
import type { MailState } from '../core/mail/mail-state.ts'
import type { Database } from './database.ts'

/** A mail as the administrator sees it: with whatever became of it, and without what opens a door. */
export interface KeptMail extends Omit<Mail, 'secretPath' | 'accountId'> {
  readonly id: string
  readonly state: MailState
  readonly attempts: number
  readonly lastError: string | null
  readonly triedAt: string | null
  readonly sentAt: string | null
}

const shown = [
  'id',
  'key',
  'kind',
  'to_name as toName',
  'to_email as toEmail',
  'language',
  'content',
  'state',
  'attempts',
  'last_error as lastError',
  'created_at as createdAt',
  'tried_at as triedAt',
  'sent_at as sentAt',
] as const

export async function selectOptionalKeptMail(
  database: Database,
  id: string,
): Promise<KeptMail | undefined> {
  return await database.selectFrom('mail').select(shown).where('id', '=', id).executeTakeFirst()
}

/** A mail with all that sending it takes, and how often that was tried. */
export async function selectMailToSend(
  database: Database,
  id: string,
): Promise<Mail & { readonly attempts: number; readonly preferenceToken: string | null }> {
  return await database
    .selectFrom('mail')
    .leftJoin('mail_preference', 'mail_preference.account_id', 'mail.account_id')
    .select([
      'key',
      'kind',
      'mail.account_id as accountId',
      'to_name as toName',
      'to_email as toEmail',
      'mail.language',
      'content',
      'secret_path as secretPath',
      'created_at as createdAt',
      'attempts',
      'mail_preference.token as preferenceToken',
    ])
    .where('mail.id', '=', id)
    .executeTakeFirstOrThrow()
}

/** The ids of all mail that is still to be sent, the oldest first. */
export async function listMailToSend(database: Database): Promise<string[]> {
  const rows = await database
    .selectFrom('mail')
    .select('id')
    .where('state', 'in', ['waiting', 'sending'])
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
