import { type Decimal, parseDecimal, toDecimal, toRational } from '../../core/base/decimal.ts'
import { compare, multiply, rational } from '../../core/base/rational.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtEnd, saysOnly, unitAtStart } from '../words/phrase-pattern.ts'
import { withoutNames } from './number-names.ts'
import { findShares } from './number-shares.ts'
import { remembered } from './remembered.ts'

/** A number that stands for a quantity, with its place in the text. */
export interface FoundNumber {
  readonly start: number
  /** After the last character that belongs to it: its magnitude ("хил.") and its per cent sign too. */
  readonly end: number
  readonly value: Decimal
  /** The upper end of a range written as "10-15"; null for a single number. */
  readonly high: Decimal | null
  readonly percent: boolean
  /** Its one sign parts thousands or, in this language, fractions: "1,234" in Bulgarian. */
  readonly doubtful: boolean
}

// A group sign is a space, no-break space, narrow or thin space; or a dot, comma or apostrophe.
const digits =
  /(?<!\d)(?<!\d[.,])(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:\.\d{3})+(?![\d.])(?:,\d+)?|\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d{1,3}(?:'\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)/gu

/**
 * The quantities in a text, in their order. Dates, years, numbers of acts and articles, ordinals and
 * numbers inside names ("A21", "№ 64", "чл. 21а", "2014-2020", "7-ми") are none.
 */
export const findNumbers = (text: string, words: LanguageWords): readonly FoundNumber[] =>
  /\d/.test(text) ? numbersIn(text, words) : none

const none: readonly FoundNumber[] = []

/** Whoever reads a line asks for its numbers, and so do those who read its pieces. */
const numbersIn = remembered((text, words): readonly FoundNumber[] => {
  const quantities = withoutNames(text, words)
  const found: FoundNumber[] = []
  for (const match of quantities.matchAll(digits)) {
    const value = decimalOf(match[0])
    if (value === undefined) continue
    const end = match.index + match[0].length
    const doubtful =
      /^[1-9]\d{0,2}[.,]\d{3}$/.test(match[0]) && match[0].includes(words.decimalSign)
    const read = { start: match.index, end, value, high: null, percent: false, doubtful }
    found.push(withTail(read, text, words))
  }
  const shares = findShares(text, words)
  const whole = found.filter(({ start }) => !shares.some((each) => within(each, start)))
  return joinRanges([...withoutRates(whole, text, words), ...shares], text, words)
})

const within = ({ start, end }: FoundNumber, at: number): boolean => at >= start && at < end

/** "5 на 1000 живородени", "12 per 100,000", "8 of 10": what a rate is counted by is no second quantity. */
const withoutRates = (
  numbers: readonly FoundNumber[],
  text: string,
  words: LanguageWords,
): FoundNumber[] =>
  numbers.filter((number, index) => {
    const before = numbers[index - 1]
    if (!before) return true
    const between = text.slice(before.end, number.start)
    if (saysOnly(between, words.ofWhich)) return false
    if (!/^10{2,6}$/.test(number.value)) return true
    const framed = phraseAtEnd(text.slice(0, before.start), words.change.from) !== ''
    return framed || !saysOnly(between, words.preposition) || saysOnly(between, words.range.to)
  })

/** "1 940 570,80" and "1,940,570.80" are the same number. One sign before three digits is a group sign. */
function decimalOf(printed: string): Decimal | undefined {
  const compact = printed.replace(/[ \u00a0\u2009\u202f']/g, '')
  const signs = compact.replace(/\d/g, '')
  const lastSign = signs.at(-1)
  const oneKind = lastSign !== undefined && signs === lastSign.repeat(signs.length)
  const grouped = oneKind && /^[1-9]\d{0,2}([.,]\d{3})+$/.test(compact)
  const cut = grouped || lastSign === undefined ? compact.length : compact.lastIndexOf(lastSign)
  const whole = compact
    .slice(0, cut)
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '')
  const fraction = compact.slice(cut + 1).replace(/0+$/, '')
  return parseDecimal(fraction === '' ? whole : `${whole}.${fraction}`)
}

/** Adds what follows a number and changes it: thousand, million, per cent. */
function withTail(number: FoundNumber, text: string, words: LanguageWords): FoundNumber {
  const magnitudes = [
    { phrases: words.thousand, factor: 1_000n },
    { phrases: words.lakh, factor: 100_000n },
    { phrases: words.million, factor: 1_000_000n },
    { phrases: words.crore, factor: 10_000_000n },
    { phrases: words.billion, factor: 1_000_000_000n },
  ]
  const rest = text.slice(number.end)
  for (const { phrases, factor } of magnitudes) {
    const said = unitAtStart(rest, phrases)
    if (said === '') continue
    const value = toDecimal(multiply(toRational(number.value), rational(factor)))
    return { ...number, value, end: number.end + said.trimEnd().length }
  }
  const percent = unitAtStart(rest, words.percent).trimEnd()
  return percent === '' ? number : { ...number, percent: true, end: number.end + percent.length }
}

/**
 * "10-15", "10 – 15 %": two numbers with only a dash between them are one range. "Отказани под 3 % –
 * 100 %" is none: there a label ends with its own number.
 */
function joinRanges(
  numbers: readonly FoundNumber[],
  text: string,
  words: LanguageWords,
): FoundNumber[] {
  const joined: FoundNumber[] = []
  for (const number of numbers) {
    const before = joined.at(-1)
    if (before && isRange(before, number, text, words)) {
      const { start, value } = before
      joined[joined.length - 1] = { ...number, start, value, high: number.value }
    } else {
      joined.push(number)
    }
  }
  return joined
}

function isRange(low: FoundNumber, high: FoundNumber, text: string, words: LanguageWords): boolean {
  const dashed = /^\s?[-–—]\s?$/.test(text.slice(low.end, high.start))
  const oneUnit = !low.percent || !/\p{L}/u.test(text.slice(0, low.start))
  const rises = compare(toRational(low.value), toRational(high.value)) < 0
  if (low.high !== null || !dashed || !oneUnit || !rises) return false
  // "Обаждания до 112 – 500": there, too.
  return (
    phraseAtEnd(text.slice(0, low.start), words.atMost) === '' ||
    !/\s/.test(text.slice(low.end, high.start))
  )
}
