import type { DueReminder } from '../core/mail/due-reminders.ts'
import type { ReminderLadder } from '../core/mail/reminder-ladder.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'

/** That a mail recalled these. */
export async function insertReminders(
  transaction: Transaction,
  reminders: readonly DueReminder[],
  mailId: string,
): Promise<void> {
  if (reminders.length === 0) return
  await transaction
    .insertInto('reminder')
    .values(
      reminders.map(({ owed, recipient, accountId, daysFromDue }) => ({
        plan_id: owed.planId,
        institution_id: owed.institutionId,
        period: owed.kind === 'reports' ? owed.period : null,
        round: owed.kind === 'opinion' ? owed.round : null,
        days_from_due: daysFromDue,
        recipient,
        account_id: accountId,
        mail_id: mailId,
      })),
    )
    .execute()
}

/** The next version of when people are reminded for a plan; the ones before stay. */
export async function insertLadder(
  transaction: Transaction,
  planId: string,
  version: number,
  ladder: ReminderLadder,
  entry: Omit<EnteredBy, 'demonstration'>,
): Promise<void> {
  await transaction
    .insertInto('reminder_ladder')
    .values({
      plan_id: planId,
      version,
      days_before: [...ladder.daysBefore],
      first_after: ladder.firstAfter,
      then_every: ladder.thenEvery,
      head_after: ladder.headAfter,
      secretary_after: ladder.secretaryAfter,
      most_after: ladder.mostAfter,
      ...entryColumns(entry),
    })
    .execute()
}
