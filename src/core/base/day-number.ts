import { daysInMonth, type PlainDate } from './plain-date.ts'

/** Days counted from 1 January of the year 1, which was a Monday and is 0. */
export function dayNumber(day: PlainDate): number {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number)
  const past = year - 1
  const every = (years: number) => (past - (past % years)) / years
  let days = past * 365 + every(4) - every(100) + every(400) + date - 1
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier)
  return days
}

export const isMonday = (day: PlainDate): boolean => dayNumber(day) % 7 === 0
