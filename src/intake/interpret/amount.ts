import type { Decimal } from '../../core/base/decimal.ts'
import { type Currency, currencies } from '../../core/base/money.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtEnd, unitAtStart } from '../words/phrase-pattern.ts'
import { findNumbers } from './number.ts'

/** A sum of money in a text, with the place of its number, currency and basis. */
export interface Amount {
  readonly start: number
  readonly end: number
  /** In major units. */
  readonly value: Decimal
  readonly currency: Currency | null
  /** The words of a currency that sums are not kept in: "динара"; '' where none is named. */
  readonly otherCurrency: string
  readonly basis: 'total' | 'per-year'
}

/**
 * The sums in a text: numbers beside the name or sign of a currency. Where the text names no currency,
 * a number alone or behind a dash is a sum whose currency is not said.
 */
export function findAmounts(text: string, words: LanguageWords): Amount[] {
  const numbers = findNumbers(text, words).map((number) => {
    const currency = currencyBeside(text, number.start, number.end, words)
    const perYear = unitAtStart(text.slice(currency.end), words.perYear).trimEnd()
    const basis: Amount['basis'] = perYear === '' ? 'total' : 'per-year'
    const end = currency.end + perYear.length
    return { ...currency, end, value: number.value, basis }
  })
  const named = numbers.filter((number) => number.currency !== null || number.otherCurrency !== '')
  if (named.length > 0) return named
  return numbers.filter(({ start, end }) => {
    const closes = !/\p{L}/u.test(text.slice(end))
    return closes && /(?:^|[-–—:(])\s*$/u.test(text.slice(0, start))
  })
}

function currencyBeside(
  text: string,
  start: number,
  end: number,
  words: LanguageWords,
): Pick<Amount, 'start' | 'end' | 'currency' | 'otherCurrency'> {
  const all = [
    ...currencies.map((currency) => ({ currency, said: words.currencies[currency] })),
    { currency: null, said: words.otherCurrencies },
  ]
  for (const { currency, said } of all) {
    const after = unitAtStart(text.slice(end), said).trimEnd()
    const otherCurrency = currency === null ? after.trim() : ''
    if (after !== '') return { start, end: end + after.length, currency, otherCurrency }
  }
  for (const { currency, said } of all) {
    const before = phraseAtEnd(text.slice(0, start), said)
    const otherCurrency = currency === null ? before.trim() : ''
    if (before !== '') return { start: start - before.length, end, currency, otherCurrency }
  }
  return { start, end, currency: null, otherCurrency: '' }
}
