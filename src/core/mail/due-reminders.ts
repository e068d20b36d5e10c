import { daysBetween } from '../base/days-between.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Owed } from './owed.ts'
import {
  type ReminderLadder,
  type ReminderRecipient,
  reminderRecipients,
  rungReached,
  usualLadder,
} from './reminder-ladder.ts'

/** Somebody is to be reminded of what an institution owes. */
export interface DueReminder {
  readonly owed: Owed
  readonly recipient: ReminderRecipient
  /** null for the head of an institution, who has an address and need not have an account. */
  readonly accountId: string | null
  /** The rung of the ladder. */
  readonly daysFromDue: number
}

/** Who is there to be reminded, and what was recalled before. */
export interface Reminding {
  readonly today: PlainDate
  /** By the ids of plans; the usual one where a plan has none of its own. */
  readonly ladders: ReadonlyMap<string, ReminderLadder>
  /** The accounts that report for each institution, by its id. */
  readonly focalPoints: ReadonlyMap<string, readonly string[]>
  /** The institutions whose head has an address. */
  readonly heads: ReadonlySet<string>
  /** The accounts of the secretariat of the council. */
  readonly secretaries: readonly string[]
  /** The names of all reminders that were sent; see `reminderName`. */
  readonly sent: ReadonlySet<string>
}

/** All reminders that are due on a day and were not sent: each rung of each ladder once for each person. */
export const dueReminders = (owed: readonly Owed[], reminding: Reminding): DueReminder[] =>
  owed.flatMap((each) => {
    const ladder = reminding.ladders.get(each.planId) ?? usualLadder
    const daysFromDue = daysBetween(each.due, reminding.today)
    return reminderRecipients.flatMap((recipient) => {
      const rung = rungReached(recipient, ladder, daysFromDue)
      if (rung === null) return []
      return recipients(recipient, each.institutionId, reminding)
        .map((accountId) => ({ owed: each, recipient, accountId, daysFromDue: rung }))
        .filter((reminder) => !reminding.sent.has(reminderName(reminder)))
    })
  })

function recipients(
  recipient: ReminderRecipient,
  institutionId: string,
  { focalPoints, heads, secretaries }: Reminding,
): readonly (string | null)[] {
  switch (recipient) {
    case 'focal-point':
      return focalPoints.get(institutionId) ?? []
    case 'head':
      return heads.has(institutionId) ? [null] : []
    case 'secretary':
      return secretaries
  }
}

/** The same for the same reminder for ever. */
export const reminderName = (reminder: {
  readonly owed: Pick<Owed, 'planId' | 'institutionId' | 'period'>
  readonly recipient: ReminderRecipient
  readonly accountId: string | null
  readonly daysFromDue: number
}): string => {
  const { owed, recipient, accountId, daysFromDue } = reminder
  const { planId, institutionId, period } = owed
  return [planId, institutionId, period, daysFromDue, recipient, accountId ?? ''].join('/')
}
