/**
 * Who is reminded: whoever reports, or the contact of an institution that nobody has an account for; then who
 * heads the institution, then the secretary of the council.
 */
export const reminderRecipients = ['focal-point', 'contact', 'head', 'secretary'] as const
export type ReminderRecipient = (typeof reminderRecipients)[number]

/** On which days before and after the last day for reporting somebody is reminded of what is not reported. */
export interface ReminderLadder {
  /** So many days before it; none where nobody is to be reminded before. */
  readonly daysBefore: readonly number[]
  /** So many days after it for the first time, then again each time so many more have passed. */
  readonly firstAfter: number
  readonly thenEvery: number
  /** From how many days after it the head of the institution is told, too; null for never. */
  readonly headAfter: number | null
  /** The same for the secretary of the council. */
  readonly secretaryAfter: number | null
  /** How often at most each of them is told after the last day: a plan that nobody closes does not remind for ever. */
  readonly mostAfter: number
}

export const usualLadder: ReminderLadder = {
  daysBefore: [14, 3],
  firstAfter: 1,
  thenEvery: 7,
  headAfter: 7,
  secretaryAfter: 14,
  mostAfter: 8,
}

/**
 * The rung of the ladder that has been reached so many days from the last day for reporting (before it
 * below zero): the day, counted the same way, on which the recipient was to be reminded last. Whoever has
 * been reminded on that rung is not reminded again before the next; null while there is none to stand on.
 */
export function rungReached(
  recipient: ReminderRecipient,
  ladder: ReminderLadder,
  daysFromDue: number,
): number | null {
  const first = firstRungAfter(recipient, ladder)
  if (first !== null && daysFromDue >= first) {
    const times = Math.floor((daysFromDue - first) / ladder.thenEvery)
    return first + Math.min(times, ladder.mostAfter - 1) * ladder.thenEvery
  }
  if ((recipient !== 'focal-point' && recipient !== 'contact') || daysFromDue > 0) return null
  const passed = ladder.daysBefore.filter((days) => -days <= daysFromDue)
  return passed.length === 0 ? null : -Math.min(...passed)
}

function firstRungAfter(recipient: ReminderRecipient, ladder: ReminderLadder): number | null {
  switch (recipient) {
    case 'focal-point':
    case 'contact':
      return ladder.firstAfter
    case 'head':
      return ladder.headAfter
    case 'secretary':
      return ladder.secretaryAfter
  }
}
