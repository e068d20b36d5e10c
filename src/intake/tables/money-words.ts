import type { LanguageWords } from '../words/language-words.ts'
import { printedPhrase } from '../words/phrase-pattern.ts'

/** What a header can say of the sums below it. */
export type MoneyWords = Pick<
  LanguageWords,
  'currencies' | 'otherCurrencies' | 'thousand' | 'million' | 'percent'
>

/** "Budget (thousand EUR)" -> "thousand EUR"; undefined where no currency, or more than one, is named. */
export function moneyUnit(header: string, words: MoneyWords): string | undefined {
  const named = allCurrencies(words)
    .map((phrases) => printedPhrase(header, phrases))
    .filter((phrase) => phrase !== '')
  const [currency] = named
  if (currency === undefined || named.length > 1) return undefined
  const thousand = noughts.test(header) ? words.thousand[0] : undefined
  const magnitude =
    thousand ?? (printedPhrase(header, words.thousand) || printedPhrase(header, words.million))
  return magnitude === '' ? currency : `${magnitude} ${currency}`
}

/** "у 000 дин.", "EUR '000". */
const noughts = /(?<![\d.,]\s?)000(?!\d)/

const allCurrencies = ({ currencies, otherCurrencies }: MoneyWords): (readonly string[])[] => [
  ...Object.values(currencies),
  otherCurrencies,
]

const oneNumber = /^(\D*)(\d(?:[\d\s.,]*\d)?)(\D*)$/
const longestLine = 200

/**
 * The line with the unit of its header behind its only number, unless the line names a currency itself:
 * "25 000" below "thousand EUR" is "25 000 thousand EUR" wherever the words go from here.
 */
export function withMoneyUnit(line: string, unit: string, words: MoneyWords): string {
  const [, before = '', number, after = ''] = oneNumber.exec(line.slice(0, longestLine)) ?? []
  const says = allCurrencies(words).some((phrases) => printedPhrase(line, phrases) !== '')
  if (number === undefined || says || line.length > longestLine) return line
  const own = [...words.thousand, ...words.million].find((word) =>
    after.trim().toLowerCase().startsWith(word),
  )
  if (own === undefined) return `${before}${number} ${unit}${after}`
  const currency = unit.split(' ').at(-1) ?? unit
  const end = after.toLowerCase().indexOf(own) + own.length
  return `${before}${number}${after.slice(0, end)} ${currency}${after.slice(end)}`
}
