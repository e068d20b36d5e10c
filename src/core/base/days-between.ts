import { daysInMonth, type PlainDate } from './plain-date.ts'

/** How many days after the first the second is; below zero when it is before it. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  dayNumber(to) - dayNumber(from)

/** Counted from the first day of year 1, as 1. */
function dayNumber(day: PlainDate): number {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number)
  let days = date
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier)
  const past = year - 1
  const every = (years: number) => (past - (past % years)) / years
  return past * 365 + every(4) - every(100) + every(400) + days
}
