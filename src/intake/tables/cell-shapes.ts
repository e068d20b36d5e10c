import type { MoneyWords } from '../words/money-unit.ts'
import { printedPhrase, says } from '../words/phrase-pattern.ts'
import type { HeaderWords, TimeWords } from './column-match.ts'
import { type GridRow, ownCells } from './grid.ts'
import { isPrintedNumber, splitLeadingNumber } from './printed-number.ts'

/** For each column the words of its cells that cover no other column, in the order of the rows. */
export type CellTexts = readonly (readonly string[])[]

export function cellTexts(width: number, body: readonly GridRow[]): CellTexts {
  const texts = Array.from({ length: width }, (): string[] => [])
  for (const row of body)
    for (const { column, columnSpan, text } of ownCells(row))
      if (columnSpan === 1) texts[column]?.push(text)
  return texts
}

/** At least this share of the texts, and of one text at least, is so. */
export const most = (
  texts: readonly string[] = [],
  is: (text: string) => boolean,
  share: number,
): boolean => texts.length > 0 && texts.filter(is).length >= texts.length * share

export const hasLetters = (text: string): boolean =>
  /\p{L}{3}/u.test(text) && !isPrintedNumber(text)

const longestValue = 300

/** A value, or things with their numbers: "12", "8.5 %", "trained staff – 40"; not "1. Build a road". */
export const hasValue = (text: string): boolean =>
  text.length <= longestValue && /\d/.test(text) && splitLeadingNumber(text) === undefined

const longestTime = 60

export const saysTime = (text: string, words: TimeWords): boolean =>
  text.length <= longestTime &&
  (/(?<!\d)20\d\d(?!\d)|\bQ[1-4]\b/u.test(text) ||
    words.monthNames.some((names) => says(text, names)) ||
    timeLists.some((list) => says(text, words[list])))

const timeLists = [
  'quarter',
  'halfYear',
  'always',
  'otherRhythm',
  'everyMonth',
  'everyQuarter',
  'everyYear',
  'endOfYear',
  'wholeYear',
] as const

const longestSum = 300

export const saysCurrency = (text: string, { currencies }: MoneyWords): boolean =>
  text.length <= longestSum && Object.values(currencies).some((names) => hasCurrency(text, names))

/** A sign may be written on to its figure: "€5.5m". */
const hasCurrency = (text: string, names: readonly string[]): boolean =>
  printedPhrase(text, names) !== '' ||
  names.some((name) => name.length === 1 && text.includes(name))

/** Abbreviations and nothing else: "МЗ, РЗИ", "HSE; DoH". */
const abbreviations = /^(?:\p{Lu}[\p{L}\d-]{0,7}\p{Lu}\p{L}{0,2}(?:[\s,;/&+]+|$)){1,8}$/u
const longestName = 200

/** The noun of an institution, or abbreviations alone. */
export const isInstitution = (text: string, { institution }: HeaderWords): boolean =>
  text.length <= longestName && (abbreviations.test(text) || says(text, institution))
