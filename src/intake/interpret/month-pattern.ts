import type { LanguageWords, Phrase } from '../words/language-words.ts'
import { phraseSource, unitSource } from '../words/phrase-pattern.ts'

/** The months of a year that a pattern says, 1 to 12; a stretch may end in a later year. */
export interface Months {
  readonly first: number
  readonly last: number
  /** How many years later it ends: 1 for "2024/2025". */
  readonly yearsOn?: number
  /** No calendar has such a day or month, or the words are not exact. */
  readonly doubtful?: boolean
  /** Two days of one month are said: "от 1 до 30 юни". */
  readonly days?: boolean
}

/** What the groups of a pattern said, by name; `year` and `shortYear` are read for all patterns alike. */
export type Said = Readonly<Record<string, string | undefined>>

/** A way to write a time, for texts in small letters. */
export interface MonthPattern {
  /** What a text must say somewhere, quickly looked for, before it is worth looking through. */
  readonly needs: RegExp
  /** Made when it is first needed. */
  readonly expression: () => RegExp
  readonly read: (said: Said) => Months | undefined
}

export function monthPattern(
  needs: RegExp,
  source: string,
  read: MonthPattern['read'],
): MonthPattern {
  let made: RegExp | undefined
  const expression = (): RegExp => {
    made ??= new RegExp(withFewLetters(source), 'g')
    return made
  }
  return { needs, expression, read }
}

/** Small letters of Latin, Greek and Cyrillic: classes of all the world's letters make patterns slow. */
const letters = 'a-z\\u00df-\\u024f\\u0370-\\u052f\\u1e00-\\u1eff'

const withFewLetters = (source: string): string =>
  source
    .replaceAll('\\p{N}', '0-9')
    .replace(/\[[^\]]*\\p\{L\}[^\]]*\]/g, (set) => set.replace('\\p{L}', letters))
    .replaceAll('\\p{L}', `[${letters}]`)

/** Finds quickly whether a text may say one of the phrases: by the beginning of each. */
export const anyOf = (phrases: readonly Phrase[]): RegExp => {
  const stems = phrases.map((phrase) => /^[^\s.*]+/.exec(phrase)?.[0] ?? '').filter(Boolean)
  return stems.length === 0 ? /(?!)/ : new RegExp([...new Set(stems)].join('|'))
}

export const aDigit = /\d/
export const aYear = /(?:19|20)\d\d/

export const dash = '[-–—]'
export const year = '(?<year>(?:19|20)\\d{2})(?!\\d)'

/** Not inside a longer number, date or code. */
export const alone = '(?<!\\d)(?<!\\d[.,/:])(?<!\\p{L}-)'

/** "2024 г." */
export const yearAndWord = (words: LanguageWords): string =>
  `${year}(?:\\s*${unitSource(words.year)})?`

/** "на 2024 г.", ", 2024", "/2024": the year behind a month or a part of a year, if there is one. */
export function ofYear(words: LanguageWords): string {
  const of = phraseSource(plainPrepositions(words))
  const own = `\\s*(?:[,./]|${dash}(?=\\d)|${of})?\\s*${yearAndWord(words)}`
  return `(?:${own}|\\s+(?:${of}\\s+)?${phraseSource(words.thisYear)})?`
}

/** Prepositions between a month and its year; "до" and "от" are the ends of a range. */
export const plainPrepositions = (words: LanguageWords): Phrase[] => {
  const ends = new Set([...words.until, ...words.after, ...words.range.from, ...words.range.to])
  return words.preposition.filter((phrase) => !ends.has(phrase))
}
