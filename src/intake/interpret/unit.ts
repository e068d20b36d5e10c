import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import {
  phraseAtStart,
  phraseSource,
  says,
  saysOnly,
  unitAtStart,
} from '../words/phrase-pattern.ts'

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
  const { pieces, measured, rest } = takePieces(after, words)
  const none = { unit: pieces, noun: false, rest }
  if (measured || phraseAtStart(rest, words.perYear) !== '') return none
  const clause = clauseOf(rest)
  const nouns = wordsOfClause(clause)
  if (nouns.length === 0 || nouns.length > longestUnit) return none
  const own = beforePreposition(nouns, words)
  if (own.length === 0) return none
  const short = own.length === 1 && /^\s*\p{L}{1,4}$/u.test(clause) && rest[clause.length] === '.'
  if (short) return { unit: `${own[0]}.`, noun: true, rest: rest.slice(clause.length + 1) }
  return {
    unit: own.join(' '),
    noun: true,
    rest: own.length === nouns.length ? rest.slice(clause.length) : rest,
  }
}

/** The unit of a number that opens what it counts: "900 регистрирани търсещи работа лица" are "лица". */
export function unitOpening(after: string, words: LanguageWords): UnitAndRest {
  const { pieces, measured, rest } = takePieces(after, words)
  if (measured) return { unit: pieces, noun: false, rest }
  const nouns = wordsOfClause(clauseOf(rest.replace(perYearAtEnd(words), '')))
  const own = beforePreposition(nouns, words)
  const counted = (word: string): boolean => says(word, words.countable)
  const noun = own.find(counted) ?? lastNoun(own, words) ?? nouns.find(counted) ?? null
  return { unit: noun ?? pieces, noun: noun !== null, rest }
}

const clauseOf = (rest: string): string => /^[^,;:.()–—]*/u.exec(rest)?.[0] ?? ''
const wordsOfClause = (clause: string): string[] => clause.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []

/** "служители в общини": what is counted stands before the preposition. */
function beforePreposition(nouns: readonly string[], words: LanguageWords): readonly string[] {
  const end = nouns.findIndex((word) =>
    [words.preposition, words.unfinished].some((phrases) => saysOnly(word, phrases)),
  )
  return end === -1 ? nouns : nouns.slice(0, end)
}

/** "50 засадени дървета" are "дървета": the last word before a preposition that is no participle. */
function lastNoun(own: readonly string[], words: LanguageWords): string | null {
  if (own.length === 0 || own.length > longestUnit) return null
  const isParticiple = (word: string): boolean =>
    words.participleEndings.some((ending) => word.endsWith(ending))
  return own.findLast((word) => !isParticiple(word)) ?? null
}

interface Pieces {
  readonly pieces: string | null
  /** It is a unit to measure in ("км", "лв."), not one to count by. */
  readonly measured: boolean
  readonly rest: string
}

/** Pieces, the currency of a sum that is an indicator's value, or what is measured in. */
function takePieces(after: string, words: LanguageWords): Pieces {
  const find = (lists: readonly (readonly string[])[]): string | undefined =>
    lists.map((phrases) => unitAtStart(after, phrases)).find((unit) => unit !== '')
  const { currencies, otherCurrencies } = words
  const measure = find([words.measuringUnits, currencies.BGN, currencies.EUR, otherCurrencies])
  const printed = measure ?? find([words.pieces])
  const rest = after.slice(printed?.length ?? 0).trimStart()
  return { pieces: printed?.trim() ?? null, measured: measure !== undefined, rest }
}

/** "Length of trails (km)": what a name says in its last bracket that its values are measured in. */
export function unitInName(name: string, words: LanguageWords): string | null {
  const bracketed = /\(([^()]*)\)\s*$/u.exec(name)?.[1]?.trim() ?? ''
  return saysOnly(bracketed, words.measuringUnits) ? bracketed : null
}

/** "годишно", "per year", "each quarter" say how often, not what. */
const often = perLanguage(({ perYear, everyMonth, everyQuarter, everyYear }) => [
  ...perYear,
  ...everyMonth,
  ...everyQuarter,
  ...everyYear,
])

export const perYearAtEnd = perLanguage(
  (words) => new RegExp(`${phraseSource(often(words))}[\\s.]*$`, 'iu'),
)

/** "Ежегодно 2 доклада": how often, before the number; '' where it is not said. */
export const perYearAtStart = (before: string, words: LanguageWords): string =>
  phraseAtStart(before, often(words))
