import { dayNumber } from './day-number.ts'
import type { PlainDate } from './plain-date.ts'

/** How many days after the first the second is; below zero when it is before it. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  dayNumber(to) - dayNumber(from)
