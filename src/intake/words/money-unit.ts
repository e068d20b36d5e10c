import type { LanguageWords } from './language-words.ts'
import { printedPhrase } from './phrase-pattern.ts'

/** What a header can say of the sums below it. */
export type MoneyWords = Pick<
  LanguageWords,
  'currencies' | 'otherCurrencies' | 'thousand' | 'lakh' | 'million' | 'crore' | 'percent'
>

/**
 * "Budget (thousand EUR)" -> "thousand EUR"; of several currencies none holds for all sums. "Cost (XYZ
 * million)" gives the million alone: which currency that is, nobody knows.
 */
export function moneyUnit(header: string, words: MoneyWords): string | undefined {
  const named = allCurrencies(words)
    .map((phrases) => printedPhrase(header, phrases))
    .filter((phrase) => phrase !== '')
  const [currency] = named
  if (named.length > 1) return undefined
  const thousand = noughts.test(header) ? words.thousand[0] : undefined
  const magnitude = thousand ?? printedPhrase(header, magnitudes(words))
  const unit = [magnitude, currency ?? ''].filter((part) => part !== '').join(' ')
  return unit === '' ? undefined : unit
}

/** "у 000 дин.", "EUR '000". */
const noughts = /(?<![\d.,]\s?)000(?!\d)/

const magnitudes = ({ thousand, lakh, million, crore }: MoneyWords): string[] => [
  ...thousand,
  ...lakh,
  ...million,
  ...crore,
]

const allCurrencies = ({ currencies, otherCurrencies }: MoneyWords): (readonly string[])[] => [
  ...Object.values(currencies),
  otherCurrencies,
]

const numbers = /\d(?:[\d\s.,]*\d)?/g
const year = /^(?:19|20)\d\d$/
/** "2026 – 480": a sum with its year. */
const ofOneYear = /^\s*20\d\d\s*[:–—-]\s*\d/
const longestLine = 200

/** "ERDF 60 %, national 40 % – 90 000": shares are no sums. */
const isShare = (line: string, number: RegExpExecArray): boolean =>
  /^\s?%/.test(line.slice(number.index + number[0].length))

/** "610 000, of which 450 000 from the programme": the sum in front is that of the whole line. */
const opensWithWhole = (line: string, sum: RegExpExecArray): boolean =>
  line.slice(0, sum.index).trim() === '' &&
  /^\s*[,(]\s*\p{L}/u.test(line.slice(sum.index + sum[0].length))

/**
 * The line with the unit of its header behind its only sum, unless the line names a currency itself:
 * "25 000" below "thousand EUR" is 25 000 thousand EUR. Years are no sums where other words stand.
 */
export function withMoneyUnit(line: string, unit: string, words: MoneyWords): string {
  if (line.length > longestLine) return line
  const found = [...line.matchAll(numbers)].filter((each) => !isShare(line, each))
  const labelled = /\p{L}/u.test(line) || ofOneYear.test(line)
  const sums = labelled ? found.filter(([number]) => !year.test(number)) : found
  const [sum, ...others] = sums
  const says = allCurrencies(words).some((phrases) => printedPhrase(line, phrases) !== '')
  if (sum === undefined || says || (others.length > 0 && !opensWithWhole(line, sum))) return line
  const end = sum.index + sum[0].length
  const [before, after] = [line.slice(0, end), line.slice(end)]
  const own = magnitudes(words)
    .filter((word) => after.trim().toLowerCase().startsWith(word))
    .reduce<string | undefined>((a, b) => (a && a.length > b.length ? a : b), undefined)
  if (own === undefined) return `${before} ${unit}${after}`
  if (allCurrencies(words).every((phrases) => printedPhrase(unit, phrases) === '')) return line
  const currency = unit.split(' ').at(-1) ?? unit
  const until = after.toLowerCase().indexOf(own) + own.length
  return `${before}${after.slice(0, until)} ${currency}${after.slice(until)}`
}
