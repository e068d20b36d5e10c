import { daysInMonth, type PlainDate } from './plain-date.ts'

/** A month, quarter, half-year or year: "2024-05", "2024-Q2", "2024-H1", "2024". */
export type Period = string & { readonly __period: true }

const notation = /^([1-9]\d{3})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/

export const parsePeriod = (text: string): Period | undefined =>
  notation.test(text) ? (text as Period) : undefined

/** The first and last month (1-12) of a period, with its year. */
function monthsOf(period: Period): { year: number; first: number; last: number } {
  const year = Number(period.slice(0, 4))
  if (period.length === 4) return { year, first: 1, last: 12 }
  const kind = period[5]
  const months = kind === 'Q' ? 3 : kind === 'H' ? 6 : 1
  const order = Number(period.slice(months === 1 ? 5 : 6))
  return { year, first: months * (order - 1) + 1, last: months * order }
}

/** A stretch of whole months, both ends included. Months are counted from January of year 0, as 0. */
export interface MonthSpan {
  readonly first: number
  readonly last: number
}

export function monthSpanOf(period: Period): MonthSpan {
  const { year, first, last } = monthsOf(period)
  return { first: 12 * year + first - 1, last: 12 * year + last - 1 }
}

/** The month "2024-05" or the month of a day as a number, to be counted with. */
export const monthNumber = (monthOrDay: string): number =>
  12 * Number(monthOrDay.slice(0, 4)) + Number(monthOrDay.slice(5, 7)) - 1

export function lastDayOfMonth(month: number): PlainDate {
  const [year, inYear] = [(month - (month % 12)) / 12, (month % 12) + 1]
  return `${year}-${String(inYear).padStart(2, '0')}-${daysInMonth(year, inYear)}` as PlainDate
}

export const lengthOf = ({ first, last }: MonthSpan): number => last - first + 1

/** Whether the second lies in the first, wholly. */
export const contains = (outer: MonthSpan, inner: MonthSpan): boolean =>
  outer.first <= inner.first && inner.last <= outer.last

export const yearOf = (period: Period): number => monthsOf(period).year

export function lastDayOf(period: Period): PlainDate {
  const { year, last } = monthsOf(period)
  const month = String(last).padStart(2, '0')
  return `${year}-${month}-${daysInMonth(year, last)}` as PlainDate
}

/** In the order of their ends, a shorter period before the longer one that ends the same day. */
export function comparePeriods(a: Period, b: Period): number {
  const [endA, endB] = [lastDayOf(a), lastDayOf(b)]
  if (endA !== endB) return endA < endB ? -1 : 1
  return monthsOf(b).first - monthsOf(a).first
}

/** Whether two periods share a day. */
export function periodsOverlap(a: Period, b: Period): boolean {
  const [first, second] = [monthsOf(a), monthsOf(b)]
  return first.year === second.year && first.first <= second.last && second.first <= first.last
}

export const quartersOf = (year: number): Period[] =>
  [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}` as Period)
