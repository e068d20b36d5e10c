import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtEnd, phraseAtStart, saysOnly } from '../words/phrase-pattern.ts'
import { cleanLabel } from './clean-label.ts'
import { takeTimeNotes } from './time-notes.ts'
import { perYearAtEnd, type UnitAndRest } from './unit.ts'

/** What is counted, and what is said of the number beside it. */
export interface LabelAndNotes {
  readonly label: string
  readonly notes: readonly string[]
}

/** The words about a value without the value, its unit where only that follows, and its time. */
export function labelOf(
  before: string,
  counted: UnitAndRest,
  labelled: boolean,
  words: LanguageWords,
): LabelAndNotes {
  const opens = saysOnlyArticles(before, words)
  const tail = labelled
    ? { label: '', notes: tailNotes(counted.rest) }
    : splitTail(counted, opens, words)
  const lead = labelled || tail.label === '' ? withoutEnd(before, words) : opens ? '' : before
  const { text, notes } = takeTimeNotes(`${lead} ${tail.label}`, words)
  const label = cleanLabel(text)
  const heads = [...words.columnWords.baseline, ...words.columnWords.target]
  const empty =
    heads.includes(label.toLowerCase()) ||
    [words.countOf, words.pieces, words.stateLabels].some((phrases) => saysOnly(label, phrases))
  return {
    label: empty || !/\p{L}/u.test(label) ? '' : label,
    notes: [...(opens && lead === '' ? yearsIn(before) : []), ...notes, ...tail.notes],
  }
}

/** "2026: 240 лица": the year before a value that opens its piece. */
const yearsIn = (before: string): string[] => /(?:19|20)\d{2}/.exec(before)?.slice(0, 1) ?? []

/** What is counted, apart from what is said of the number in brackets or by the year. */
function splitTail(
  { unit, noun, rest }: UnitAndRest,
  opens: boolean,
  words: LanguageWords,
): LabelAndNotes {
  const notes: string[] = []
  const keep = (note: string): string => {
    notes.push(...tailNotes(note))
    return ' '
  }
  const label = rest.replace(/\([^()]*\d[^()]*\)/gu, keep).replace(perYearAtEnd(words), keep)
  const plain = label.replace(/^\s*\(.*$/u, keep)
  // "5 дни на отворени врати": the unit is what is counted; "50 % от учителите", "45 km of roads": it is not.
  const part = phraseAtStart(plain, words.ofWhich)
  const rate = /^\s*\p{L}+(?:\s\p{L}+)?\s+\d/u.test(plain) || isMoney(unit ?? '', words)
  const led = [words.preposition, words.ofWhich].some((all) => phraseAtStart(plain, all) !== '')
  if (rate && led) {
    return { label: '', notes: [...notes, ...tailNotes(plain)] }
  }
  if (noun) return { label: plain, notes }
  if (part !== '' && opens) return { label: plain.slice(part.length), notes }
  const headed = unit !== null && phraseAtStart(plain, words.preposition) !== ''
  return { label: headed && unit !== '%' ? `${unit} ${plain}` : plain, notes }
}

const isMoney = (unit: string, { currencies }: LanguageWords): boolean =>
  Object.values(currencies).some((phrases) => saysOnly(unit, phrases))

/** "Нивото от" before its number ends with a preposition that belongs to no name; "0 Брой срещи" begins with another hand's number. */
function withoutEnd(before: string, words: LanguageWords): string {
  const label = withoutStrayNumber(before, words)
  const ends = [words.preposition, words.ofWhich, words.change.to]
  const end = Math.max(...ends.map((phrases) => phraseAtEnd(label, phrases).length))
  return label.slice(0, label.length - end)
}

/** Nothing, or "a", stands before a number that opens its piece. */
export const saysOnlyArticles = (before: string, words: LanguageWords): boolean =>
  !/\p{L}/u.test(before) || saysOnly(before, words.unfinished)

/** "0 Брой обучения – 0": a second number at the very start is left over from another hand. */
function withoutStrayNumber(label: string, words: LanguageWords): string {
  const rest = label.replace(/^\s*\d+\s+/, '')
  return phraseAtStart(rest, words.countOf) === '' ? label : rest
}

/** What stands behind a value, without the brackets around all of it. */
function tailNotes(tail: string): string[] {
  const note = cleanLabel(tail.trim().replace(/^[\s.]*\(([^()]*)\)[\s.„“"]*$/u, '$1'))
  return /[\p{L}\p{N}]/u.test(note) ? [note] : []
}
