import { localTime } from '../core/base/instant.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { mailFrom } from '../core/mail/account-mail.ts'
import { type DueReminder, dueReminders } from '../core/mail/due-reminders.ts'
import { listAddressees } from '../store/addressee.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import { lockReminding } from '../store/mail.writer.ts'
import { listUntoldNotices } from '../store/notice.reader.ts'
import { listOwed } from '../store/owed.reader.ts'
import { listContacts, listHeads, selectReminding } from '../store/reminder.reader.ts'
import { type Surroundings, theProgram } from './action-context.ts'
import { announceSubmissions } from './announce-submissions.ts'
import { inTransaction } from './in-transaction.ts'
import { owedOpinions } from './owed-opinions.ts'
import { recallOpinionsDue } from './recall-opinions-due.ts'
import { sendDigest } from './send-digest.ts'
import { sendToInstitution } from './send-to-institution.ts'

/**
 * Posts the mail of the day: to each person one, with all that there is to tell. Done again on the same day it
 * posts what has come since to those who have had none yet, and nothing to anybody else. Before seven in
 * the morning, by the clocks of the institutions, it does nothing.
 */
export async function sendDueReminders({
  database,
  now,
}: Surroundings): Promise<{ readonly mails: number }> {
  const at = now()
  const { date: today, time } = localTime(at)
  if (time < mailFrom) return { mails: 0 }
  return await inTransaction(database, async (transaction) => {
    await lockReminding(transaction)
    const posted = await postAll(transaction, today, at)
    if (posted.length > 0)
      await appendToLog(transaction, {
        at,
        actor: theProgram,
        action: 'send-due-reminders',
        entity: 'mail',
        entityId: today,
        old: null,
        new: { mails: posted },
      })
    return { mails: posted.length }
  })
}

/** Answers with the ids of the mails. */
async function postAll(transaction: Transaction, today: PlainDate, at: string): Promise<string[]> {
  await recallOpinionsDue(transaction, today, at)
  await announceSubmissions(transaction, today, at)
  const notices = await listUntoldNotices(transaction)
  const reminders = await listDueReminders(transaction, today)
  const accountIds = [...notices, ...reminders].flatMap(({ accountId }) => accountId ?? [])
  const posted: (string | null)[] = []
  for (const addressee of await listAddressees(transaction, [...new Set(accountIds)]))
    posted.push(await sendDigest(transaction, addressee, { notices, reminders }, { today, at }))
  const institutions = institutionsIn(reminders)
  for (const contact of await listContacts(transaction, institutions))
    posted.push(await sendToInstitution(transaction, 'contact', contact, reminders, { today, at }))
  for (const head of await listHeads(transaction, institutions))
    posted.push(await sendToInstitution(transaction, 'head', head, reminders, { today, at }))
  return posted.flatMap((id) => id ?? [])
}

async function listDueReminders(
  transaction: Transaction,
  today: PlainDate,
): Promise<DueReminder[]> {
  const owed = [
    ...(await listOwed(transaction, today)),
    ...(await owedOpinions(transaction, today)),
  ]
  const reminding = await selectReminding(
    transaction,
    [...new Set(owed.map(({ planId }) => planId))],
    [...new Set(owed.map(({ institutionId }) => institutionId))],
  )
  return dueReminders(owed, { ...reminding, today })
}

const institutionsIn = (reminders: readonly DueReminder[]): string[] => [
  ...new Set(reminders.map(({ owed }) => owed.institutionId)),
]
