import { isMonday } from '../base/day-number.ts'
import type { Language } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { type NoticeKind, noticeKinds } from './notice.ts'

/** How often what is due is recalled to an account: once a day at most, as it comes, or every Monday. */
export const rhythms = ['daily', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]

/** How an account wants its mail. */
export interface MailPreference {
  readonly language: Language
  readonly reminders: Rhythm
  /** Whether it is told of what asks nothing of it, such as an accepted report. */
  readonly news: boolean
}

export const usualPreference: MailPreference = { language: 'bg', reminders: 'daily', news: true }

/** As little mail as the law lets one have. */
export const leastMail = {
  reminders: 'weekly',
  news: false,
} as const satisfies Partial<MailPreference>

/** From this time of the day on, by the clocks of the institutions, mail of the day is sent. */
export const mailFrom = '07:00'

/** Whether an account is told of something on this day. What is formal never waits for a Monday. */
export const isToldOn = (
  day: PlainDate,
  what: NoticeKind | 'reminder',
  { reminders }: MailPreference,
): boolean =>
  reminders === 'daily' || isMonday(day) || (what !== 'reminder' && noticeKinds[what] === 'formal')
