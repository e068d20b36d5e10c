import type { Decimal } from '../../core/base/decimal.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseAtStart, phraseSource, says } from '../words/phrase-pattern.ts'
import { cleanLabel } from './clean-label.ts'
import { readCoverage } from './coverage.ts'
import { type FoundNumber, findNumbers } from './number.ts'
import { chooseNumber, labelSeparator, spanOf } from './number-span.ts'
import { type SaidOperator, saidOperator } from './operator.ts'
import { withDigits } from './spelled-numbers.ts'
import { takeTimeNotes } from './time-notes.ts'
import { type UnitAndRest, unitAfter, unitOpening } from './unit.ts'
import { readYesOrNo, type YesOrNo } from './yes-or-no.ts'

/** One thing that a baseline or target cell speaks of, with the value it gives it. */
export interface Thing {
  /** What is counted, without the value; '' for a bare number. */
  readonly label: string
  /**
   * Where the value stands: behind its label ("Срещи – 5"), before what it counts ("5 срещи"), inside a
   * sentence, alone, or nowhere.
   */
  readonly form: 'labelled' | 'opening' | 'inside' | 'bare' | 'words'
  readonly value: Decimal | null
  /** The upper end of a range. */
  readonly high: Decimal | null
  /** What was, where one cell says both: "от 7,00 на 14,00". */
  readonly was: Decimal | null
  readonly percent: boolean
  readonly all: boolean
  readonly operator: 'at-least' | 'at-most' | 'exactly' | null
  readonly cap: boolean
  readonly unit: string | null
  readonly unitIsNoun: boolean
  readonly notes: readonly string[]
  /** The value is yes or no: there is such a thing, or there is none. */
  readonly yesOrNo: boolean
  /** The value is by how much something rises or falls, not what it rises or falls to. */
  readonly changeBy: boolean
  /** Other numbers stand beside the one taken. */
  readonly ambiguous: boolean
}

/** Reads one piece of a cell, as `splitLine` gives them. */
export function readThing(printed: string, words: LanguageWords): Thing {
  const piece = withDigits(printed, words)
  const masked = piece.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length))
  const outside = findNumbers(masked, words)
  const numbers = outside.length > 0 ? outside : findNumbers(piece, words)
  const chosen = chooseNumber(masked, numbers, words)
  return chosen ? readValue(piece, numbers, chosen, words) : readWords(piece, words)
}

function readValue(
  piece: string,
  numbers: readonly FoundNumber[],
  chosen: FoundNumber,
  words: LanguageWords,
): Thing {
  const { start, end, value, high, was, percent, count } = spanOf(piece, numbers, chosen, words)
  const said = saidOperator(piece.slice(0, start), piece.slice(end), words)
  const lead = [words.each, words.all, words.change.to].map((phrases) =>
    phraseAtEnd(said.before, phrases),
  )
  const [each = '', all = ''] = lead
  const by = changeByAtEnd(said, percent, words)
  const before = said.before.slice(0, said.before.length - longest([...lead, by]).length)
  const opens = !/\p{L}/u.test(before)
  const labelled = labelSeparator.test(before) && !opens
  const counted = unitOf(said.after, labelled, percent, words)
  const { label, notes } = labelOf(before, counted, labelled, words)
  return {
    label,
    form: formOf(label, labelled, opens, before),
    value,
    high,
    was,
    percent,
    all: all !== '',
    operator: said.operator,
    cap: said.cap,
    unit: counted.unit,
    unitIsNoun: counted.noun,
    notes: [
      ...notes,
      ...(labelled ? tailNotes(counted.rest) : []),
      ...(each === '' || by !== '' ? [] : [cleanLabel(piece.slice(before.length))]),
    ],
    yesOrNo: false,
    changeBy: by !== '',
    ambiguous: numbers.length > count,
  }
}

/**
 * The "с" of "увеличение с" before a number, or of "Намаляване на сигналите с" before a share or a number
 * alone; '' where the words say no change: in "увеличени срещи с 10 партньори" the number counts.
 */
function changeByAtEnd(
  { before, after }: SaidOperator,
  percent: boolean,
  words: LanguageWords,
): string {
  const by = phraseAtEnd(before, words.changeBy)
  const way = before.slice(0, before.length - by.length)
  const beside = /\p{L}+\s*$/u.exec(way)?.[0] ?? ''
  const alone = percent || !/\p{L}/u.test(after)
  const opening = alone ? (/^\s*\p{L}+/u.exec(way)?.[0] ?? '') : ''
  const said = `${opening} ${beside}`
  return by !== '' && (says(said, words.rising) || says(said, words.falling)) ? by : ''
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((a, b) => (b.length > a.length ? b : a), '')

/** The words about a value without the value, its unit where only that follows, and its time. */
function labelOf(
  before: string,
  counted: UnitAndRest,
  labelled: boolean,
  words: LanguageWords,
): { label: string; notes: readonly string[] } {
  const onlyUnit = /\p{L}/u.test(before) && cleanLabel(counted.rest) === counted.unit
  const printed =
    labelled || onlyUnit ? withoutStrayNumber(before, words) : `${before} ${counted.rest}`
  const { text, notes } = takeTimeNotes(printed, words)
  const label = cleanLabel(text)
  const heads = [...words.columnWords.baseline, ...words.columnWords.target]
  return { label: heads.includes(label.toLowerCase()) ? '' : label, notes }
}

function formOf(label: string, labelled: boolean, opens: boolean, before: string): Thing['form'] {
  if (label === '') return 'bare'
  if (labelled) return 'labelled'
  if (opens) return 'opening'
  return label.length <= cleanLabel(before).length ? 'labelled' : 'inside'
}

function unitOf(
  after: string,
  labelled: boolean,
  percent: boolean,
  words: LanguageWords,
): UnitAndRest {
  if (percent) return { unit: '%', noun: false, rest: after }
  return labelled ? unitAfter(after, words) : unitOpening(after, words)
}

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

function readWords(printed: string, words: LanguageWords): Thing {
  const piece = printed.replace(closingNothing(words), '')
  const answer = readYesOrNo(piece, words)
  if (answer !== undefined) return withAnswer(answer, words)
  const coverage = readCoverage(piece, words)
  // Time in a sentence is part of what it says; beside a short label it is a note.
  const apart = coverage !== undefined || piece.includes('(')
  const timed = apart ? takeTimeNotes(coverage?.label ?? piece, words) : { text: piece, notes: [] }
  const label = cleanLabel(timed.text)
  const named = /\p{L}/u.test(label)
  return {
    label: named ? label : '',
    form: coverage?.form ?? 'words',
    value: null,
    high: null,
    was: null,
    percent: false,
    all: coverage !== undefined,
    operator: null,
    cap: false,
    unit: null,
    unitIsNoun: false,
    // "1:25" and "5/5" are neither names nor values.
    notes: named || label === '' ? timed.notes : [...timed.notes, label],
    yesOrNo: false,
    changeBy: false,
    ambiguous: false,
  }
}

/** "Брой срещи – няма данни": named, and nothing said of it. */
const closingNothing = perLanguage(
  (words) =>
    new RegExp(`(?<=\\p{L}[^\\p{L}]{0,5})[-–—:]\\s*${phraseSource(words.nothing)}[\\s.]*$`, 'iu'),
)

function withAnswer({ label, value, note }: YesOrNo, words: LanguageWords): Thing {
  const thing = readWords(label, words)
  return {
    ...thing,
    form: thing.label === '' ? 'bare' : 'labelled',
    value: value as Decimal,
    yesOrNo: true,
    notes: [...thing.notes, ...(note === null ? [] : [cleanLabel(note)])],
  }
}
