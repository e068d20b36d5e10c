/** Who is reminded: whoever reports, then who heads the institution, then the secretary of the council. */
export const reminderRecipients = ['focal-point', 'head', 'secretary'] as const
export type ReminderRecipient = (typeof reminderRecipients)[number]
