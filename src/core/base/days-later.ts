import { daysInMonth, type PlainDate } from './plain-date.ts'

/** The day so many days after another, or before it where the number is negative. */
export function daysLater(day: PlainDate, days: number): PlainDate {
  let [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  date += days
  while (date < 1) {
    ;[year, month] = month === 1 ? [year - 1, 12] : [year, month - 1]
    date += daysInMonth(year, month)
  }
  while (date > daysInMonth(year, month)) {
    date -= daysInMonth(year, month)
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
  return `${year}-${two(month)}-${two(date)}` as PlainDate
}

const two = (number: number): string => String(number).padStart(2, '0')
