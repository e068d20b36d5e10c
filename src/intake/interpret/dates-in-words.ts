import type { LanguageWords, Phrase } from '../words/language-words.ts'
import { phraseSource } from '../words/phrase-pattern.ts'
import { dayAndMonth } from './day-and-month.ts'
import {
  alone,
  anyOf,
  dash,
  type MonthPattern,
  monthPattern,
  ofYear,
  plainPrepositions,
} from './month-pattern.ts'

/** 31 декември 2024, December 31st, 2024, 31-Dec-24, края на месец юни, първата половина на юли */
export function datesInWords(words: LanguageWords): MonthPattern[] {
  const names = anyOf(words.monthNames.flat())
  const month = anyMonth(words)
  const filler = `(?:${phraseSource(words.dateFiller)}\\s*)`
  const of = phraseSource(plainPrepositions(words))
  const half = `${phraseSource(words.ordinals.slice(0, 2).flat())}\\s+${phraseSource(words.halfYear)}`
  const part = phraseSource([...words.endOf, ...words.middleOf, ...words.startOf])
  const partOf = `(?:(?:${part}|${half})[\\s-]+(?:${of}\\s+)?${filler}*)?`
  const to = `(?:${dash}|${phraseSource(words.range.to)})`
  const firstDay = `(?:(?<firstDay>\\d{1,2})(?:-?\\p{L}{1,2})?\\s?${to}\\s?)?`
  const day = `(?<day>\\d{1,2})(?:-?\\p{L}{1,2}(?!\\p{L}))?[.\\s/-]\\s?(?:${of}\\s+)?${filler}?`
  return [
    monthPattern(
      names,
      `${partOf}(?:${alone}${firstDay}${day})?${month}\\.?${dayAfter}${ofYear(words)}`,
      dayAndMonth,
    ),
    monthPattern(
      names,
      `${month}\\.?\\s?[-'’]\\s?(?<shortYear>\\d{2})(?![\\d\\p{L}.])`,
      dayAndMonth,
    ),
  ]
}

/** The day behind its month: "December 31, 2024", "by June 30th". */
const dayAfter =
  '(?:\\s+(?<dayAfter>\\d{1,2})(?:\\p{L}{2})?(?![\\p{L}\\d.:/%]|\\s*[-–—]?\\s*\\p{L})(?:,(?=\\s*(?:19|20)\\d{2}))?)?'

/** One test of where a word begins and ends for all names together. */
const anyMonth = (words: LanguageWords): string => {
  const named = words.monthNames.map((names, index) => {
    const longestFirst = names.map(withoutDot).sort((a, b) => b.length - a.length)
    const bodies = longestFirst.map((name) => name.replace('*', '\\p{L}*'))
    return `(?<m${index + 1}>${bodies.join('|')})`
  })
  return `(?<![\\p{L}\\p{N}])(?:${named.join('|')})(?![\\p{L}\\p{N}])`
}

/** "дек." is written without its dot, too. */
const withoutDot = (name: Phrase): Phrase => name.replace(/\.$/, '')
