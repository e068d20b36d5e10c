import type { CellKey } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import type { TableWords } from '../words/table-words.ts'

/** What a column of a plan's table can hold; `indicators` names what baseline and target count. */
export type ColumnKey = CellKey | 'number' | 'indicators' | 'unit'

export interface ColumnMatch {
  readonly key: ColumnKey
  /** How well the words fit: the whole text, its beginning, or some words in it; longer is better. */
  readonly score: number
}

export type HeaderWords = readonly (readonly [ColumnKey, readonly string[]])[]

/** The header words of a language as they are compared: lower case, words apart by one space. */
export const headerWords = (words: LanguageWords, tableWords: TableWords): HeaderWords =>
  [...Object.entries(words.columnWords), ['unit', tableWords.unitColumn] as const].map(
    ([key, phrases]) => [key as ColumnKey, phrases.map(spaced)] as const,
  )

const whole = 1000
const beginning = 500
/** A header is a few words; a longer text that mentions "the measures" is a cell of the body. */
const longestHeader = 160

/** The best meaning of a header cell, or undefined when no word of any column is in it. */
export function matchColumn(text: string, words: HeaderWords): ColumnMatch | undefined {
  if (text === '' || text.length > longestHeader) return undefined
  const variants = [spaced(text), spaced(withoutHyphens(text))]
  let best: ColumnMatch | undefined
  for (const [key, phrases] of words)
    for (const phrase of phrases) {
      const score = Math.max(...variants.map((variant) => fit(variant, phrase)))
      if (score > (best?.score ?? 0)) best = { key, score }
    }
  return best
}

/** The words fill the cell or begin it; words somewhere inside it prove little. */
export const isStrong = (match: ColumnMatch): boolean => match.score >= beginning

/** "Goal 2" and "Measure IV" name one of many, not the column of all. A year may follow. */
const numbered = /^ (?:№ ?)?(?:\d{1,3}|[ivxіх]{1,4})(?: |$)/u

function fit(text: string, phrase: string): number {
  if (phrase === '') return 0
  if (text === phrase) return whole + phrase.length
  if (text.startsWith(`${phrase} `) && !numbered.test(text.slice(phrase.length)))
    return beginning + phrase.length
  return ` ${text} `.includes(` ${phrase} `) ? phrase.length : 0
}

/** "Целеви стой-ности" is hyphenated by hand to fit a narrow column. */
const withoutHyphens = (text: string): string => text.replace(/(\p{Ll})-\s*(?=\p{Ll})/gu, '$1')

const spaced = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}№#]+/gu, ' ')
    .trim()
