import { languages } from '../core/base/language.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { DueReminder } from '../core/mail/due-reminders.ts'
import { escalationContent } from '../render/mail/digest-content.ts'
import type { Transaction } from '../store/database.ts'
import type { Head } from '../store/reminder.reader.ts'
import { insertReminders } from '../store/reminder.writer.ts'
import { postMail } from './post-mail.ts'

/** Institutions are written to in the first language of the interface: that of the council. */
const [language] = languages

/**
 * Posts the one mail that the head of an institution gets on a day: what the institution has not reported.
 * Answers with its id, or with nothing where there is nothing to say or it was said today.
 */
export async function sendEscalation(
  transaction: Transaction,
  { institutionId, name, email }: Head,
  reminders: readonly DueReminder[],
  { today, at }: { readonly today: PlainDate; readonly at: string },
): Promise<string | null> {
  const told = reminders.filter(
    ({ recipient, owed }) => recipient === 'head' && owed.institutionId === institutionId,
  )
  const [first] = told
  if (!first) return null
  const mailId = await postMail(transaction, {
    key: `escalation/${institutionId}/${today}`,
    kind: 'escalation',
    accountId: null,
    toName: name,
    toEmail: email,
    language,
    content: escalationContent(
      first.owed.institution[language],
      told.map(({ owed }) => owed),
      today,
      language,
    ),
    secretPath: null,
    createdAt: at,
  })
  if (mailId !== null) await insertReminders(transaction, told, mailId)
  return mailId
}
