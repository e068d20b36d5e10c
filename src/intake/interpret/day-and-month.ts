import type { Months, Said } from './month-pattern.ts'

export const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

export const monthNumber = (digits: string | undefined): number | undefined => {
  const number = Number(digits)
  return number >= 1 && number <= 12 ? number : undefined
}

const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day of a month. Where the second number can be no month, it is the day: 12/31/2024. */
export function dayAndMonth(said: Said): Months {
  const named = roman.findIndex((_, index) => said[`m${index + 1}`] !== undefined) + 1
  const numeral = roman.indexOf((said['roman'] ?? '').toLowerCase()) + 1
  const day = Number(said['day'] ?? said['dayAfter'] ?? 1)
  const month = named || numeral || Number(said['month'])
  const american = month > 12 && month <= 31 && day <= 12 && said['sign'] === '/'
  const [number, dayOfIt] = american ? [day, month] : [month, day]
  const most = daysOf[number - 1]
  const exists =
    most !== undefined && dayOfIt >= 1 && dayOfIt <= most && !shortFebruary(number, dayOfIt, said)
  if (most === undefined) return { first: 12, last: 12, doubtful: true }
  return {
    first: number,
    last: number,
    ...(exists ? {} : { doubtful: true }),
    ...(said['firstDay'] === undefined ? {} : { days: true }),
  }
}

const shortFebruary = (month: number, day: number, said: Said): boolean =>
  month === 2 && day === 29 && said['year'] !== undefined && Number(said['year']) % 4 !== 0
