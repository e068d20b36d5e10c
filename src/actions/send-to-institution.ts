import type { PlainDate } from '../core/base/plain-date.ts'
import type { DueReminder } from '../core/mail/due-reminders.ts'
import type { MailContent } from '../core/mail/mail.ts'
import type { Owed } from '../core/mail/owed.ts'
import { contactContent, escalationContent } from '../render/mail/institution-content.ts'
import type { Transaction } from '../store/database.ts'
import type { InstitutionContact } from '../store/reminder.reader.ts'
import { insertReminders } from '../store/reminder.writer.ts'
import { postMail } from './post-mail.ts'

/** To whom of an institution, under which kind of mail, and in which words. */
const ways = {
  head: { kind: 'escalation', content: escalationContent },
  contact: { kind: 'reminder', content: contactContent },
} as const satisfies Record<
  string,
  {
    readonly kind: string
    readonly content: (owed: readonly Owed[], ...rest: never) => MailContent
  }
>

/**
 * Posts the one mail that an institution's head, or its contact where nobody of it has an account, gets on a
 * day: what the institution owes. Answers with its id, or with nothing where there is nothing to say or it
 * was said today.
 */
export async function sendToInstitution(
  transaction: Transaction,
  recipient: keyof typeof ways,
  { institutionId, name, email, language }: InstitutionContact,
  reminders: readonly DueReminder[],
  { today, at }: { readonly today: PlainDate; readonly at: string },
): Promise<string | null> {
  const told = reminders.filter(
    (each) => each.recipient === recipient && each.owed.institutionId === institutionId,
  )
  if (told.length === 0) return null
  const { kind, content } = ways[recipient]
  const mailId = await postMail(transaction, {
    key: `${kind}/${institutionId}/${today}`,
    kind,
    accountId: null,
    toName: name,
    toEmail: email,
    language,
    content: content(
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
