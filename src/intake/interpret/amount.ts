import type { Decimal } from '../../core/base/decimal.ts'
import { type Currency, currencies } from '../../core/base/money.ts'
import type { Confidence } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtEnd, unitAtStart } from '../words/phrase-pattern.ts'
import { amountTail } from './amount-tail.ts'
import { calculated } from './calculated-amounts.ts'
import { type FoundNumber, findNumbers } from './number.ts'

/** A sum of money in a text, with the place of its number, currency and basis. */
export interface Amount {
  readonly start: number
  readonly end: number
  /** In major units. */
  readonly value: Decimal
  readonly currency: Currency | null
  /** null for a price: "500 лв. на месец". */
  readonly basis: 'total' | 'per-year' | null
  /** What the words say of the sum: another currency, "около", "без ДДС", how it was calculated. */
  readonly notes: readonly string[]
  readonly confidence: Confidence
}

/** A number with what the words beside it make of it. */
export interface MoneyNumber extends Amount {
  readonly number: FoundNumber
  /** A currency is named, ours or another. */
  readonly named: boolean
}

/**
 * The sums in a text: numbers beside the name or sign of a currency. Where the text names no currency,
 * a number alone or behind a dash is a sum whose currency is not said. A sum in another currency than
 * ours keeps its value, and its currency is told in the notes.
 */
export function findAmounts(text: string, words: LanguageWords): Amount[] {
  const numbers = findNumbers(text, words)
    .filter((number) => !number.percent && !isCode(text, number))
    .map((number) => moneyNumber(text, number, words))
  const named = calculated(text, numbers, words)
  if (named.length > 0) return named
  return numbers.filter(({ start, end }) => {
    const closes = !/\p{L}/u.test(text.slice(end))
    // "3 200 000 – ПРР": the source is named behind its sum.
    const opens = /^\s*[–—-]\s*\p{L}/u.test(text.slice(end)) && text.slice(start, end).length > 3
    if (opens && text.slice(0, start).trim() === '') return true
    return closes && /(?:^|[-–—:(=])\s*$/u.test(text.slice(0, start))
  })
}

/** A budget's line or a project's code: "1200.02.01", "46-00", "BG05-2.004". */
const isCode = (text: string, { start, end }: FoundNumber): boolean =>
  /^[.-]\d/.test(text.slice(end, end + 2)) ||
  /[\p{L}\d][./-]$/u.test(text.slice(Math.max(0, start - 2), start))

function moneyNumber(text: string, number: FoundNumber, words: LanguageWords): MoneyNumber {
  const beside = currencyBeside(text, number.start, number.end, words)
  const tail = amountTail(text, beside.start, beside.end, words)
  const range = number.high === null ? [] : [text.slice(beside.start, beside.end).trim()]
  return {
    number,
    start: tail.start,
    end: tail.end,
    value: number.high ?? number.value,
    currency: beside.currency,
    named: beside.named,
    basis: tail.basis,
    notes: [...beside.notes, ...range, ...tail.notes],
    // Sums are kept in leva and euro: a person has to say what another currency's comes to.
    confidence:
      number.high !== null || (beside.named && beside.currency === null)
        ? 'unsure'
        : number.doubtful
          ? 'likely'
          : 'sure',
  }
}

interface Beside {
  readonly start: number
  readonly end: number
  readonly currency: Currency | null
  readonly named: boolean
  readonly notes: readonly string[]
}

function currencyBeside(text: string, start: number, end: number, words: LanguageWords): Beside {
  const behind = text.slice(end, end + longestName)
  const before = text.slice(Math.max(0, start - longestName), start)
  for (const currency of currencies) {
    const after = unitAtStart(behind, words.currencies[currency]).trimEnd()
    if (after !== '') return { start, end: end + after.length, currency, named: true, notes: [] }
  }
  const other = (
    unitAtStart(behind, words.otherCurrencies) ||
    (codeBehind.exec(behind)?.[0] ?? '')
  ).trimEnd()
  if (other !== '')
    return { start, end: end + other.length, currency: null, named: true, notes: [other.trim()] }
  for (const currency of currencies) {
    const lead = phraseAtEnd(before, words.currencies[currency])
    if (lead !== '') return { start: start - lead.length, end, currency, named: true, notes: [] }
  }
  const lead = phraseAtEnd(before, words.otherCurrencies) || (codeBefore.exec(before)?.[0] ?? '')
  if (lead === '') return { start, end, currency: null, named: false, notes: [] }
  return { start: start - lead.length, end, currency: null, named: true, notes: [lead.trim()] }
}

const longestName = 40

/** Codes that are words as well, so that only their capitals tell: the lek's and the lira's. */
const codeBehind = /^\s?(?:ALL|TRY)(?![\p{L}\d])/u
const codeBefore = /(?<![\p{L}\d])(?:ALL|TRY)\s?$/u
