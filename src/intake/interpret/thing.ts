import type { Decimal } from '../../core/base/decimal.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { patternOf, phraseAtEnd, phraseSource, says } from '../words/phrase-pattern.ts'
import { type FoundNumber, findNumbers } from './number.ts'
import { saidOperator } from './operator.ts'
import { takeTimeNotes } from './time-notes.ts'
import { type UnitAndRest, unitAfter, unitOpening } from './unit.ts'

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
  /** Other numbers stand beside the one taken. */
  readonly ambiguous: boolean
}

const separator = /[-–—:=]\s*$/u

/** Reads one piece of a cell, as `splitCell` gives them. */
export function readThing(piece: string, words: LanguageWords): Thing {
  const masked = piece.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length))
  const outside = findNumbers(masked, words)
  const numbers = outside.length > 0 ? outside : findNumbers(piece, words)
  const chosen = chooseNumber(masked, numbers, words)
  if (!chosen) return readWords(piece, words)
  return readValue(piece, numbers, chosen, words)
}

/** The number behind the last dash or colon; else the one at the start, at the end, or the first. */
function chooseNumber(
  text: string,
  numbers: readonly FoundNumber[],
  words: LanguageWords,
): FoundNumber | undefined {
  const before = (number: FoundNumber): string =>
    saidOperator(text.slice(0, number.start), '', words).before
  const labelled = numbers.findLast(
    (number) => separator.test(before(number)) && /\p{L}/u.test(before(number)),
  )
  const opening = numbers.find((number) => !/[\p{L}\d]/u.test(before(number)))
  const closing = numbers.findLast((number) => !/\p{L}/u.test(text.slice(number.end)))
  return labelled ?? opening ?? closing ?? numbers[0]
}

function readValue(
  piece: string,
  numbers: readonly FoundNumber[],
  chosen: FoundNumber,
  words: LanguageWords,
): Thing {
  const span = spanOf(piece, numbers, chosen, words)
  const said = saidOperator(piece.slice(0, span.start), piece.slice(span.end), words)
  const each = phraseAtEnd(said.before, words.each)
  const before = said.before.slice(0, said.before.length - each.length)
  const opens = !/\p{L}/u.test(before)
  const labelled = separator.test(before) && !opens
  const measured = unitOf(said.after, labelled, span.percent, words)
  const label = takeTimeNotes(
    labelled ? stripStrayNumber(before, words) : `${before} ${measured.rest}`,
    words,
  )
  const tail = labelled ? measured.rest : ''
  const cleanLabel = clean(label.text)
  return {
    label: cleanLabel,
    form: formOf(cleanLabel, labelled, opens, before),
    value: span.value,
    high: span.high,
    was: span.was,
    percent: span.percent,
    all: phraseAtEnd(said.before, words.all) !== '',
    operator: said.operator,
    cap: said.cap,
    unit: measured.unit,
    unitIsNoun: measured.noun,
    notes: [
      ...label.notes,
      ...tailNotes(tail),
      ...(each ? [clean(piece.slice(before.length))] : []),
    ],
    ambiguous: numbers.length > span.count,
  }
}

function formOf(label: string, labelled: boolean, opens: boolean, before: string): Thing['form'] {
  if (label === '') return 'bare'
  if (labelled) return 'labelled'
  if (opens) return 'opening'
  return label.length <= clean(before).length ? 'labelled' : 'inside'
}

interface Span {
  readonly start: number
  readonly end: number
  readonly value: Decimal
  readonly high: Decimal | null
  readonly was: Decimal | null
  readonly percent: boolean
  readonly count: number
}

/** A number with the one it forms "от 5 до 10" (a range) or "от 7 на 14" (a change) with. */
function spanOf(
  piece: string,
  numbers: readonly FoundNumber[],
  chosen: FoundNumber,
  words: LanguageWords,
): Span {
  const { start, end, value, high, percent } = chosen
  const alone = { start, end, value, high, was: null, percent, count: 1 }
  for (const [index, low] of numbers.entries()) {
    const top = numbers[index + 1]
    if (!top || (low !== chosen && top !== chosen)) continue
    const kind = linkBetween(piece, low, top, words)
    if (kind === undefined) continue
    const from =
      piece.slice(0, low.start).length -
      phraseAtEnd(piece.slice(0, low.start), linkFrom(words)).length
    const shared = { start: from, end: top.end, percent: low.percent || top.percent, count: 2 }
    return kind === 'change'
      ? { ...shared, value: top.value, high: null, was: low.value }
      : { ...shared, value: low.value, high: top.value, was: null }
  }
  return alone
}

const linkFrom = (words: LanguageWords): string[] => [...words.change.from, ...words.range.from]

function linkBetween(
  piece: string,
  low: FoundNumber,
  top: FoundNumber,
  words: LanguageWords,
): 'range' | 'change' | undefined {
  const before = piece.slice(0, low.start)
  const between = piece.slice(low.end, top.start)
  const is = (phrases: readonly string[]): boolean =>
    patternOf(`^\\s*(?:\\p{L}+\\.?\\s+)?${phraseSource(phrases)}\\s*$`).test(between)
  if (phraseAtEnd(before, words.change.from) !== '' && is(words.change.to)) return 'change'
  if (phraseAtEnd(before, words.range.from) === '' || !is(words.range.to)) return undefined
  return says(before, [...words.rising, ...words.falling]) ? 'change' : 'range'
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
const stripStrayNumber = (label: string, words: LanguageWords): string =>
  label.replace(patternOf(`^\\s*\\d+\\s+(?=${phraseSource(words.countOf)})`), '')

function tailNotes(tail: string): string[] {
  const note = clean(tail.trim().replace(/^\(([^()]*)\)[\s.„“"]*$/u, '$1'))
  return /[\p{L}\p{N}]/u.test(note) ? [note] : []
}

function readWords(piece: string, words: LanguageWords): Thing {
  const all = readAll(piece, words)
  const { text, notes } = takeTimeNotes(all?.label ?? piece, words)
  return {
    label: clean(all || /\(/u.test(piece) ? text : piece),
    form: all?.form ?? 'words',
    value: null,
    high: null,
    was: null,
    percent: false,
    all: all !== undefined,
    operator: null,
    cap: false,
    unit: null,
    unitIsNoun: false,
    notes: all || /\(/u.test(piece) ? notes : [],
    ambiguous: false,
  }
}

/** "Всички настанени чужденци", "Консултирани чужденци – всички", "... за всички граждани". */
function readAll(
  piece: string,
  words: LanguageWords,
): { label: string; form: Thing['form'] } | undefined {
  const recurring = [
    ...words.everyMonth,
    ...words.everyQuarter,
    ...words.everyYear,
    ...words.always,
  ]
  const text = piece.replace(patternOf(phraseSource(recurring), 'giu'), '')
  if (!says(text, words.all)) return undefined
  const all = phraseSource(words.all)
  const opening = patternOf(`^\\s*${all}\\s*`)
  const closing = patternOf(`\\s*[-–—:]\\s*${all}[\\s.;,]*$`)
  if (closing.test(piece)) return { label: piece.replace(closing, ''), form: 'labelled' }
  if (opening.test(piece)) return { label: piece.replace(opening, ''), form: 'opening' }
  return { label: piece, form: 'inside' }
}

/** Without the signs that only part a label from what is around it, and without a lone quote. */
export function clean(label: string): string {
  const folded = label.replace(/\s+/g, ' ').replace(/\s+([,.;:])/g, '$1')
  const trimmed = folded
    .replace(/^[\s.,;:–—-]+/u, '')
    .replace(/(?:(?<!\d\s?\p{L})\.|[\s,;:–—-])+$/u, '')
  return /[„“"]$/u.test(trimmed) && !/[„“"].+[„“"]$/u.test(trimmed)
    ? trimmed.replace(/[\s.,;:„“"]+$/u, '')
    : trimmed
}
