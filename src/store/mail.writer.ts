import { sql } from 'kysely'
import type { Mail } from '../core/mail/mail.ts'
import { type MailState, statesBefore } from '../core/mail/mail-state.ts'
import type { Database, Transaction } from './database.ts'
import { toJson } from './json-text.ts'

/** Answers with the new mail's id, or with nothing where a mail of this key is there already. */
export async function insertMail(transaction: Transaction, mail: Mail): Promise<string | null> {
  const row = await transaction
    .insertInto('mail')
    .values({
      key: mail.key,
      kind: mail.kind,
      account_id: mail.accountId,
      to_name: mail.toName,
      to_email: mail.toEmail,
      language: mail.language,
      content: toJson(mail.content),
      secret_path: mail.secretPath,
      state: 'waiting',
      last_error: null,
      created_at: mail.createdAt,
      tried_at: null,
      sent_at: null,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Any number, the same for ever: whoever posts the mail of a day holds this lock until the transaction ends. */
const remindingLock = 7_245_118

export async function lockReminding(transaction: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${remindingLock})`.execute(transaction)
}

/** Any number, the same for ever: the first half of the locks on mails that are being sent. */
const mailLocks = 7_245_117

/**
 * Keeps everybody else from sending this mail until it is let go of, or until the connection ends with
 * the process that had it. False when somebody else is sending it.
 */
export async function holdMail(connection: Database, id: string): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_lock(${mailLocks}, hashtext(${id})) as held`.execute(connection)
  return rows[0]?.held === true
}

export async function letGoOfMail(connection: Database, id: string): Promise<void> {
  await sql`select pg_advisory_unlock(${mailLocks}, hashtext(${id}))`.execute(connection)
}

/** Counts an attempt. False when the mail has been sent or given up. */
export async function markSending(database: Database, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await moveTo(database, id, 'sending')
    .set((row) => ({ attempts: row('attempts', '+', 1), tried_at: at }))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function markSent(database: Database, id: string, at: string): Promise<void> {
  await moveTo(database, id, 'sent')
    .set({ sent_at: at, last_error: null, secret_path: null })
    .execute()
}

export async function markNotSent(
  database: Database,
  id: string,
  { state, error }: { readonly state: 'waiting' | 'failed'; readonly error: string },
): Promise<void> {
  await moveTo(database, id, state).set({ last_error: error }).execute()
}

/** A person wants it tried again from the start. False when the mail has not failed. */
export async function markToBeTriedAgain(transaction: Transaction, id: string): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('mail')
    .set({ state: 'waiting', attempts: 0 })
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const moveTo = (database: Database, id: string, state: MailState) =>
  database
    .updateTable('mail')
    .set({ state })
    .where('id', '=', id)
    .where('state', 'in', [...statesBefore(state)])
