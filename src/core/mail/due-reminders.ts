import { daysBetween } from '../base/days-between.ts'
import type { Period } from '../base/period.ts'
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
  /** null for the contact and the head of an institution, who have an address and no account. */
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
  /** The institutions that have an address and nobody with an account. */
  readonly contacts: ReadonlySet<string>
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
      if (rung === null || isToldOtherwise(each, recipient, rung)) return []
      return recipients(recipient, each.institutionId, reminding)
        .map((accountId) => ({ owed: each, recipient, accountId, daysFromDue: rung }))
        .filter((reminder) => !reminding.sent.has(reminderName(reminder)))
    })
  })

/** Before the last day whoever has an account is told of an opinion by a notice. */
const isToldOtherwise = ({ kind }: Owed, recipient: ReminderRecipient, rung: number): boolean =>
  kind === 'opinion' && recipient === 'focal-point' && rung < 0

function recipients(
  recipient: ReminderRecipient,
  institutionId: string,
  { focalPoints, contacts, heads, secretaries }: Reminding,
): readonly (string | null)[] {
  switch (recipient) {
    case 'focal-point':
      return focalPoints.get(institutionId) ?? []
    case 'contact':
      return contacts.has(institutionId) ? [null] : []
    case 'head':
      return heads.has(institutionId) ? [null] : []
    case 'secretary':
      return secretaries
  }
}

/** What a reminder is of, as far as it is kept. */
type RemindedOf = { readonly planId: string; readonly institutionId: string } & (
  | { readonly kind: 'reports'; readonly period: Period }
  | { readonly kind: 'opinion'; readonly round: number }
)

/** The same for the same reminder for ever. */
export const reminderName = (reminder: {
  readonly owed: RemindedOf
  readonly recipient: ReminderRecipient
  readonly accountId: string | null
  readonly daysFromDue: number
}): string => {
  const { owed, recipient, accountId, daysFromDue } = reminder
  const { planId, institutionId } = owed
  const of = owed.kind === 'reports' ? owed.period : `round-${owed.round}`
  return [planId, institutionId, of, daysFromDue, recipient, accountId ?? ''].join('/')
}
