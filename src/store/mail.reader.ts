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

/** The latest first. */
export async function listMail(
  database: Database,
  which: {
    readonly state: MailState | null
    /** Only what is older than the mail with this id. */
    readonly before: string | null
    readonly limit: number
  },
): Promise<KeptMail[]> {
  const { state, before, limit } = which
  return await database
    .selectFrom('mail')
    .select(shown)
    .$if(state !== null, (query) => query.where('state', '=', state))
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export async function selectOptionalKeptMail(
  database: Database,
  id: string,
): Promise<KeptMail | undefined> {
  return await database.selectFrom('mail').select(shown).where('id', '=', id).executeTakeFirst()
}

/** How many there are in each state. */
export async function countMail(database: Database): Promise<ReadonlyMap<MailState, number>> {
  const rows = await database
    .selectFrom('mail')
    .select(['state', (row) => row.fn.countAll<string>().as('count')])
    .groupBy('state')
    .execute()
  return new Map(rows.map(({ state, count }) => [state, Number(count)]))
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
