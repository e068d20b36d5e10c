import { says, saysOnly } from '../words/phrase-pattern.ts'
import type { HeaderWords } from './header-words.ts'
import { isPrintedNumber, splitLeadingNumber } from './printed-number.ts'
import { isInstitution, saysCurrency, saysTime } from './said-in-cell.ts'

/**
 * What a cell looks like, whatever column it stands in. Each cell has one shape, the first that fits:
 * a mark, a number alone, one as large as sums are, a year, a number with a sign of per cent, letters and figures as measures are
 * numbered, a sum, a time, a unit, an institution, a source of money, a value with its unit, things with
 * their numbers, a few words, many.
 */
export const shapes = [
  'mark',
  'number',
  'sum',
  'year',
  'percent',
  'code',
  'money',
  'time',
  'unit',
  'who',
  'fund',
  'value',
  'valued',
  'phrase',
  'prose',
] as const
export type Shape = (typeof shapes)[number]

const mark = /^(?:[xхvХXV+*✓✔✗✘☑☒√●•■▪◼█▓★☆◆]{1,3})$/u
const bare = /^[<>≥≤~]?\s?\d[\d\s.,]*$/u
const year = /^(?:19|20)\d\d(?:\s?г\.?)?$/u
const date = /^(?:\d{1,2}[./-]){1,2}(?:19|20)\d\d(?:\s?г\.?)?$/u
const clock = /^\d{1,2}:\d\d(?:\s?[–-]\s?\d{1,2}:\d\d)?$/u
/** Figures that sums of money are more often written in than values. */
const large = /^\d{1,3}(?:[\s.,]\d{3}){1,4}(?:[.,]\d{1,2})?$|^\d{5,}(?:[.,]\d{1,2})?$|^\d+[.,]00$/u
const percent = /^[<>≥≤~]?\s?\d[\d\s.,]*\s?%$/u
const value =
  /^(?:\p{L}{2,8}\s|[<>≥≤~]\s?)?\d[\d\s.,–-]*(?:\s?%|\s?\p{L}[\p{L}.]*(?:\s\p{L}+){0,2})?\.?$/u
const longestThings = 300
const longestPhrase = 60

/** Undefined for a cell that says nothing: a dash, a sign, no words at all. */
export function shapeOf(text: string, words: HeaderWords): Shape | undefined {
  if (mark.test(text)) return 'mark'
  if (!/[\p{L}\d]/u.test(text)) return undefined
  const figures = ofFigures(text)
  if (figures !== undefined) return figures
  const meaning = ofMeaning(text, words)
  return isPrintedNumber(text) && meaning !== 'time' ? 'code' : (meaning ?? ofWords(text))
}

function ofFigures(text: string): Shape | undefined {
  if (text.length > longestPhrase) return undefined
  if (year.test(text)) return 'year'
  if (date.test(text) || clock.test(text)) return 'time'
  if (large.test(text)) return 'sum'
  if (bare.test(text)) return 'number'
  if (percent.test(text)) return 'percent'
  return undefined
}

function ofMeaning(text: string, words: HeaderWords): Shape | undefined {
  if (text.length > longestThings) return undefined
  if (/\d/.test(text) && namesMoney(text, words)) return 'money'
  if (saysTime(text, words.time)) return 'time'
  if (text.length < 25 && saysOnly(text, words.units)) return 'unit'
  if (isInstitution(text, words)) return 'who'
  if (says(text, words.funds)) return 'fund'
  return undefined
}

const namesMoney = (text: string, { money }: HeaderWords): boolean =>
  saysCurrency(text, money) || /[$£¥₴₽]/u.test(text) || says(text, money.otherCurrencies)

function ofWords(text: string): Shape {
  if (/\d/.test(text) && text.length <= longestThings && splitLeadingNumber(text) === undefined)
    return value.test(text) ? 'value' : 'valued'
  return text.length <= longestPhrase ? 'phrase' : 'prose'
}
