import type { CellKey, Draft, DraftMeasure } from '../../core/draft/draft.ts'
import { draftWords, wordsIn } from './draft-words.ts'

/** An abbreviation met in a measure. */
export interface UsedAbbreviation {
  readonly abbreviation: string
  readonly measure: DraftMeasure
  readonly cell: CellKey
}

/** Capitals with few small letters between them: "МВнР", "НСлС", "EMPACT". */
const abbreviation = /^\p{Lu}(?:\p{Ll}?\p{Lu}){1,9}$/u
const romanNumber = /^[IVXLCMІХVМС]+$/u

export const isAbbreviation = (word: string): boolean =>
  word.length > 1 &&
  word.length < 20 &&
  (isCapital(word.charAt(1)) || isCapital(word.charAt(2))) &&
  abbreviation.test(word) &&
  !romanNumber.test(word)

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

export const abbreviationsIn = (text: string): string[] => wordsIn(text).filter(isAbbreviation)

const known = new WeakMap<Draft, readonly UsedAbbreviation[]>()

/** The abbreviations of the draft's cells, each once in a cell, without those in headings in capitals. */
export function usedAbbreviations(draft: Draft): readonly UsedAbbreviation[] {
  const before = known.get(draft)
  if (before !== undefined) return before
  const { cells, printed } = draftWords(draft)
  const abbreviations = new Set([...printed.keys()].filter(isAbbreviation))
  const uses = cells.flatMap(({ measure, cell, words }) => {
    const found = words.filter((word) => abbreviations.has(word))
    if (found.length === 0) return []
    const inHeadings = abbreviationsOfHeadings(measure.text[cell], words)
    return [...new Set(found)]
      .filter((each) => !inHeadings.includes(each))
      .map((each) => ({ abbreviation: each, measure, cell }))
  })
  known.set(draft, uses)
  return uses
}

/** A line of several long words in capitals is a heading, not a row of abbreviations. */
const abbreviationsOfHeadings = (text: string, words: readonly string[]): string[] =>
  words.some((word) => word.length > 4 && word === word.toUpperCase())
    ? text.split('\n').filter(isAllCapitals).flatMap(abbreviationsIn)
    : []

const isAllCapitals = (line: string): boolean =>
  !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}{5,}/gu)?.length ?? 0) > 2

/** A word in brackets: "... the Asylum Act (AA)"; or after a dash in them: "(Visa Waiver – VWP)". */
const inBrackets = /\((?:[^()]{1,80}[–—-]\s*)?(\p{Lu}[\p{L}-]{1,14})\s*\)/gu
/** Words, and not another abbreviation, stand before the brackets. */
const afterWords = /\p{Ll}{3,}.*[\p{L}“”"»]\s*$/su
const anyBrackets = /\([^()]*\p{Lu}\p{L}+\s*\)/u

/** Abbreviations that the measures themselves explain where they use them. */
export const explainedInText = (draft: Draft): Set<string> =>
  new Set(
    draftWords(draft).cells.flatMap(({ measure, cell }) => {
      const text = measure.text[cell]
      return text.includes('(') && anyBrackets.test(text) ? explainedIn(text) : []
    }),
  )

const explainedIn = (text: string): string[] =>
  [...text.matchAll(inBrackets)]
    .filter((match) => afterWords.test(text.slice(Math.max(0, match.index - 40), match.index)))
    .flatMap(([, short = '']) => abbreviationsIn(short))
