import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtStart, says, unitAtStart } from '../words/phrase-pattern.ts'

/** What stands behind a number: its unit and the rest. */
export interface UnitAndRest {
  readonly unit: string | null
  /** True when the unit is a noun of its own ("флаери"), false for "бр." and none. */
  readonly noun: boolean
  readonly rest: string
}

const longestUnit = 4

/** The unit of a number that a label precedes: "5 000 бр. флаери" counts "флаери", "15 бр." pieces. */
export function unitAfter(after: string, words: LanguageWords): UnitAndRest {
  const { pieces, rest } = takePieces(after, words)
  if (phraseAtStart(rest, words.perYear) !== '') return { unit: pieces, noun: false, rest }
  const clause = /^[^,;:.()–—]*/u.exec(rest)?.[0] ?? ''
  const nouns = clause.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
  if (nouns.length === 0 || nouns.length > longestUnit) return { unit: pieces, noun: false, rest }
  return { unit: nouns.join(' '), noun: true, rest: rest.slice(clause.length) }
}

/** The unit of a number that opens what it counts: "900 регистрирани търсещи работа лица" are "лица". */
export function unitOpening(after: string, words: LanguageWords): UnitAndRest {
  const { pieces, rest } = takePieces(after, words)
  const clause = /^[^,;:.()–—]*/u.exec(rest)?.[0] ?? ''
  const noun = (clause.match(/\p{L}+/gu) ?? []).find((word) => says(word, words.countable))
  return { unit: noun ?? pieces, noun: noun !== undefined, rest }
}

/** Pieces, or the currency of a sum that is an indicator's value. */
function takePieces(after: string, words: LanguageWords): { pieces: string | null; rest: string } {
  const printed = [words.pieces, words.currencies.BGN, words.currencies.EUR]
    .map((phrases) => unitAtStart(after, phrases))
    .find((unit) => unit !== '')
  const rest = after.slice(printed?.length ?? 0).trimStart()
  return { pieces: printed?.trim() ?? null, rest }
}
