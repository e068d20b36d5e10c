import type { Decimal } from '../../core/base/decimal.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import {
  phraseAtEnd,
  phraseAtStart,
  phraseSource,
  says,
  saysOnly,
} from '../words/phrase-pattern.ts'
import { cleanLabel } from './clean-label.ts'
import { readCoverage } from './coverage.ts'
import { type FoundNumber, findNumbers } from './number.ts'
import { chooseNumber, labelSeparator, spanOf } from './number-span.ts'
import { type SaidOperator, saidOperator } from './operator.ts'
import { withoutPart } from './part-of-thing.ts'
import { withDigits } from './spelled-numbers.ts'
import { takeTimeNotes } from './time-notes.ts'
import { perYearAtEnd, perYearAtStart, type UnitAndRest, unitAfter, unitOpening } from './unit.ts'
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
  const { whole, part } = withoutPart(withDigits(printed, words), words)
  const thing = readWhole(whole, words)
  return part === null ? thing : { ...thing, notes: [...thing.notes, cleanLabel(part)] }
}

function readWhole(printed: string, words: LanguageWords): Thing {
  if (/\(\s*100\s*%\s*\)/.test(printed)) {
    const apart = printed.replace(/\(\s*100\s*%\s*\)/, ' ')
    if (!/\d/.test(apart) && readCoverage(apart, words)) return readWords(apart, words)
  }
  const piece = withoutCountInBrackets(printed)
  const masked = piece.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length))
  const outside = findNumbers(masked, words)
  if (outside.length === 0 && readCoverage(masked, words)) return readWords(piece, words)
  const numbers = outside.length > 0 ? outside : findNumbers(piece, words)
  const chosen = chooseNumber(masked, numbers, words)
  return chosen ? readValue(piece, numbers, chosen, words) : readWords(piece, words)
}

/** "Обучени учители (20)": a number that stands in brackets alone is the value. */
function withoutCountInBrackets(piece: string): string {
  const open = piece.indexOf('(')
  const [, count] = /^\((\d[\d\s.,]*%?(?:\s?\p{L}{1,3}\.)?)\)[\s.]*$/u.exec(piece.slice(open)) ?? []
  const label = piece.slice(0, open)
  return count === undefined || /\d/.test(label) || !/\p{L}/u.test(label)
    ? piece
    : `${label}– ${count}`
}

function readValue(
  piece: string,
  numbers: readonly FoundNumber[],
  chosen: FoundNumber,
  words: LanguageWords,
): Thing {
  const span = spanOf(piece, numbers, chosen, words)
  const { start, end, value, high, was, count } = span
  const said = saidOperator(piece.slice(0, start), piece.slice(end), words)
  const whole = span.percent && value === '100' ? wholeOf(said.after, words) : ''
  if (whole !== '') return readWords(`${said.before}${whole}`, words)
  const [each, all] = [words.each, words.all].map((phrases) => phraseAtEnd(said.before, phrases))
  const by = changeByAtEnd(said, span.percent, words)
  const every = perYearAtStart(said.before, words)
  const led = said.before.slice(every.length, said.before.length - longest([each, all, by]).length)
  const { before, currency } = withoutCurrency(led, words)
  const opens = saysOnlyArticles(before, words)
  const labelled = labelSeparator.test(before) && !opens
  const link = phraseAtStart(said.after, words.numberLink)
  const counted = unitOf(said.after.slice(link.length), labelled, span.percent, words)
  const percent = span.percent || (counted.unit === null && measuresPercent(before, words))
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
    unit: percent ? '%' : (currency ?? counted.unit),
    unitIsNoun: counted.noun,
    notes: [
      ...notes,
      ...(every === '' ? [] : [every.trim()]),
      ...(said.about === '' ? [] : [said.about.trim()]),
      ...(each === '' || by !== '' ? [] : [cleanLabel(piece.slice(every.length + before.length))]),
    ],
    yesOrNo: false,
    changeBy: by !== '' || saysChange(said, span.percent, words),
    ambiguous: numbers.length > count || chosen.doubtful,
  }
}

/** "EUR 2.5 million", "€300": the currency stands before its sum. */
function withoutCurrency(
  before: string,
  words: LanguageWords,
): { before: string; currency: string | null } {
  const { BGN, EUR } = words.currencies
  const said = longest([BGN, EUR].map((phrases) => phraseAtEnd(before, phrases)))
  return { before: before.slice(0, before.length - said.length), currency: said.trim() || null }
}

/** Nothing, or "a", stands before a number that opens its piece. */
const saysOnlyArticles = (before: string, words: LanguageWords): boolean =>
  !/\p{L}/u.test(before) || saysOnly(before, words.unfinished)

/** "+10 %", "10 % reduction in complaints". */
function saysChange(
  { before, after }: SaidOperator,
  percent: boolean,
  words: LanguageWords,
): boolean {
  if (/\+\s*$/.test(before)) return true
  return percent && [words.rising, words.falling].some((way) => phraseAtStart(after, way) !== '')
}

/** "100 % от всички молби" asks for all of them: the words from "всички" on; '' where they do not. */
function wholeOf(after: string, words: LanguageWords): string {
  const rest = after.slice(phraseAtStart(after, words.ofWhich).length)
  return phraseAtStart(rest, words.all) === '' ? '' : rest
}

/** "Процент обучени – 60", "Дял (%): 60": the label says that its value is a share. */
const measuresPercent = (label: string, words: LanguageWords): boolean =>
  says(label.replace(/\d[\d.,]*\s*%/gu, ' '), words.percent)

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

const longest = (texts: readonly (string | undefined)[]): string =>
  texts.reduce<string>((a, b = '') => (b.length > a.length ? b : a), '')

/** The words about a value without the value, its unit where only that follows, and its time. */
function labelOf(
  before: string,
  counted: UnitAndRest,
  labelled: boolean,
  words: LanguageWords,
): { label: string; notes: readonly string[] } {
  const tail = labelled ? { label: '', notes: tailNotes(counted.rest) } : splitTail(counted, words)
  const opens = saysOnlyArticles(before, words)
  const lead = labelled || tail.label === '' ? withoutEnd(before, words) : opens ? '' : before
  const { text, notes } = takeTimeNotes(`${lead} ${tail.label}`, words)
  const label = cleanLabel(text)
  const heads = [...words.columnWords.baseline, ...words.columnWords.target]
  const empty = heads.includes(label.toLowerCase()) || saysOnly(label, words.countOf)
  return {
    label: empty || !/\p{L}/u.test(label) ? '' : label,
    notes: [...notes, ...tail.notes],
  }
}

/** What is counted, apart from what is said of the number in brackets or by the year. */
function splitTail(
  { unit, noun, rest }: UnitAndRest,
  words: LanguageWords,
): { label: string; notes: readonly string[] } {
  const notes: string[] = []
  const keep = (note: string): string => {
    notes.push(...tailNotes(note))
    return ' '
  }
  const label = rest.replace(/\([^()]*\d[^()]*\)/gu, keep).replace(perYearAtEnd(words), keep)
  const plain = label.replace(/^\s*\(.*$/u, keep)
  // "5 дни на отворени врати": the unit is what is counted; "50 % от учителите", "45 km of roads": it is not.
  const part = phraseAtStart(plain, words.ofWhich)
  if (noun) return { label: plain, notes }
  if (part !== '') return { label: plain.slice(part.length), notes }
  const headed = unit !== null && phraseAtStart(plain, words.preposition) !== ''
  return { label: headed && unit !== '%' ? `${unit} ${plain}` : plain, notes }
}

/** "Нивото от" before its number ends with a preposition that belongs to no name; "0 Брой срещи" begins with another hand's number. */
function withoutEnd(before: string, words: LanguageWords): string {
  const label = withoutStrayNumber(before, words)
  const end = phraseAtEnd(label, words.preposition)
  return label.slice(0, label.length - end.length)
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
  const taken = takeTimeNotes(coverage?.label ?? piece, words)
  const timed = apart || !/\p{L}/u.test(taken.text) ? taken : { text: piece, notes: [] }
  const ratio = /\s*[-–—:]?\s*(\d{1,3}:\d{1,3})\s*$/.exec(timed.text)
  const label = cleanLabel(timed.text.slice(0, ratio?.index))
  const named = /\p{L}/u.test(label) && !saysOnly(label, words.countOf)
  const unread = ratio?.[1] ?? (/\d/.test(label) && !named ? label : '')
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
    notes: unread === '' ? timed.notes : [...timed.notes, unread],
    yesOrNo: false,
    changeBy: false,
    ambiguous: /\d\/\d/.test(unread),
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
    value: value as Decimal | null,
    yesOrNo: true,
    notes: [...thing.notes, ...(note === null ? [] : [cleanLabel(note)])],
  }
}
