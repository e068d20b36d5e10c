import { type Decimal, toDecimal, toRational } from './decimal.ts'
import { localTime } from './instant.ts'
import type { Language } from './language.ts'
import { type Currency, type Money, majorUnits } from './money.ts'
import { type Period, yearOf } from './period.ts'
import type { PlainDate } from './plain-date.ts'

/** No-break space: a number stays on one line with its digits and with what it counts. */
const nbsp = '\u00a0'
/** The minus sign: as wide as a digit, never broken off its number. */
const minus = '\u2212'

const marks = {
  bg: { thousands: nbsp, point: ',' },
  en: { thousands: ',', point: '.' },
} as const satisfies Record<Language, { thousands: string; point: string }>

/** "7 500", "11,61" in Bulgarian (no-break spaces); "7,500", "11.61" in English; "−" for minus. */
export function formatNumber(value: Decimal, language: Language): string {
  const { thousands, point } = marks[language]
  const [whole = '', fraction] = value.replace('-', '').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  const sign = value.startsWith('-') ? minus : ''
  return fraction === undefined ? sign + grouped : `${sign}${grouped}${point}${fraction}`
}

/**
 * "29 %" in Bulgarian (no-break space), "29%" in English; rounded half up where places are given. What
 * is short of 0 or 100 is never rounded to it: 99.96 does not look like done.
 */
export function formatPercent(value: Decimal, language: Language, places?: number): string {
  const rounded = places === undefined ? value : toDecimal(toRational(value), places)
  const shown = rounded === '0' || rounded === '100' ? value : rounded
  return `${formatNumber(shown, language)}${language === 'bg' ? nbsp : ''}%`
}

const unitInBulgarian = { BGN: 'лв.', EUR: 'EUR' } as const satisfies Record<Currency, string>

/**
 * "4 800 000 лв.", "1 550 EUR" in Bulgarian, "BGN 4,800,000" in English. Two digits of the minor
 * unit or, for a whole amount, none.
 */
export function formatMoney(amount: Money, language: Language): string {
  const whole = amount.minor % 100n === 0n
  const inMajorUnits = majorUnits(amount)
  const figure = formatNumber(whole ? toDecimal(toRational(inMajorUnits)) : inMajorUnits, language)
  return language === 'bg'
    ? `${figure}${nbsp}${unitInBulgarian[amount.currency]}`
    : `${amount.currency}${nbsp}${figure}`
}

/** A calculation in plain notation ("(80 - 100) / 3 ≈ -6.6667 %") with the language's own numbers. */
export const formatExpression = (expression: string, language: Language): string =>
  expression
    .replaceAll('-', minus)
    .replace(/\d+(\.\d+)?/g, (number) => formatNumber(number as Decimal, language))
    .replaceAll(' %', language === 'bg' ? `${nbsp}%` : '%')

const monthNames = {
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
} as const satisfies Record<Language, readonly string[]>

const monthName = (month: number, language: Language): string =>
  monthNames[language][month - 1] ?? ''

/** "05.03.2024 г." in Bulgarian (no-break space), "5 March 2024" in English. */
export function formatDate(date: PlainDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return language === 'bg'
    ? `${day}.${month}.${year}${nbsp}г.`
    : `${Number(day)} ${monthName(Number(month), language)} ${year}`
}

/** "05.03.2024 г., 14:05 ч." or "5 March 2024, 14:05": by the clocks of the institutions. */
export function formatInstant(instant: string, language: Language): string {
  const { date, time } = localTime(instant)
  return `${formatDate(date, language)}, ${time}${language === 'bg' ? `${nbsp}ч.` : ''}`
}

/**
 * "второ тримесечие на 2024 г.", short "II трим. 2024 г."; "Q2 2024" in English both ways. A month
 * is "май 2024 г.", a year "2024 г.".
 */
export function formatPeriod(
  period: Period,
  language: Language,
  length: 'long' | 'short' = 'long',
): string {
  const year = `${yearOf(period)}${language === 'bg' ? `${nbsp}г.` : ''}`
  const part = period.slice(5)
  if (part === '') return year
  if (/^\d/.test(part)) return `${monthName(Number(part), language)} ${year}`
  if (language === 'en') return `${part} ${year}`
  const isQuarter = part.startsWith('Q')
  const order = Number(part.slice(1)) - 1
  return length === 'short'
    ? `${romanOrdinals[order]}${nbsp}${isQuarter ? 'трим.' : 'полуг.'} ${year}`
    : `${ordinals[order]} ${isQuarter ? 'тримесечие' : 'полугодие'} на ${year}`
}

const romanOrdinals = ['I', 'II', 'III', 'IV']
const ordinals = ['първо', 'второ', 'трето', 'четвърто']
