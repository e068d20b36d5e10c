import type { PlainDate } from '../core/base/plain-date.ts'
import { isToldOn } from '../core/mail/account-mail.ts'
import type { DueReminder } from '../core/mail/due-reminders.ts'
import { digestContent } from '../render/mail/digest-content.ts'
import type { Addressee } from '../store/addressee.reader.ts'
import type { Transaction } from '../store/database.ts'
import { insertPreference } from '../store/mail-preference.writer.ts'
import type { UntoldNotice } from '../store/notice.reader.ts'
import { markTold } from '../store/notice.writer.ts'
import { insertReminders } from '../store/reminder.writer.ts'
import { postMail } from './post-mail.ts'
import { newToken } from './session-token.ts'

/** All that there is to tell, to whomever. */
export interface ToTell {
  readonly notices: readonly UntoldNotice[]
  readonly reminders: readonly DueReminder[]
}

/**
 * Posts the one mail that an account gets on a day. Answers with its id, or with nothing where there is
 * nothing to tell it today or the day's mail has been posted before: the rest waits for the next day.
 */
export async function sendDigest(
  transaction: Transaction,
  { accountId, name, email, preference }: Addressee,
  toTell: ToTell,
  { today, at }: { readonly today: PlainDate; readonly at: string },
): Promise<string | null> {
  const notices = toTell.notices.filter(
    (notice) => notice.accountId === accountId && isToldOn(today, notice.kind, preference),
  )
  const reminders = isToldOn(today, 'reminder', preference)
    ? toTell.reminders.filter((reminder) => reminder.accountId === accountId)
    : []
  if (notices.length + reminders.length === 0) return null
  const { language } = preference
  const owedTo = (recipient: DueReminder['recipient']) =>
    reminders.filter((each) => each.recipient === recipient).map(({ owed }) => owed)
  // The mail has a link by which it can be made less, and the link needs its token.
  await insertPreference(transaction, accountId, preference, newToken())
  const mailId = await postMail(transaction, {
    key: `digest/${accountId}/${today}`,
    kind: 'digest',
    accountId,
    toName: name,
    toEmail: email,
    language,
    content: digestContent({
      ...{ toName: name, language, today, notices },
      owed: owedTo('focal-point'),
      owedElsewhere: owedTo('secretary'),
    }),
    secretPath: null,
    createdAt: at,
  })
  if (mailId === null) return null
  const noticeIds = notices.map(({ id }) => id)
  await markTold(transaction, noticeIds, mailId)
  await insertReminders(transaction, reminders, mailId)
  return mailId
}
