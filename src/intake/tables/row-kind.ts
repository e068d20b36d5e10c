import type { HeaderWords } from './column-match.ts'
import { distinct, type GridRow, ownCells } from './grid.ts'
import type { Header } from './header.ts'
import { isPrintedNumber } from './printed-number.ts'
import type { RowWords } from './row-words.ts'
import { beginsAsSection } from './sections.ts'

/** What a row below the header is. */
export type RowKind =
  | 'blank'
  | 'numbering'
  | 'repeated-header'
  | 'hint'
  | 'section'
  | 'total'
  | 'measure'
  | 'continuation'

/** What came before the row, as far as it decides what the row is. */
export interface Before {
  readonly number: string
  readonly measure: string
}

export interface RowContext {
  readonly header: Header
  readonly before: Before | undefined
  readonly words: HeaderWords
}

export function rowKind(row: GridRow, cells: RowWords, context: RowContext): RowKind {
  const own = ownCells(row).map((cell) => cell.text)
  if (own.length === 0) return 'blank'
  if (isNumbering(own)) return 'numbering'
  if (isHeaderAgain(own, context.header)) return 'repeated-header'
  if (isHint(own)) return 'hint'
  if (isTotal(cells, own, context.words.total)) return 'total'
  if (isSection(row, cells, context)) return 'section'
  return continues(cells, context) ? 'continuation' : 'measure'
}

/** "1 2 3 4" or "(1) (2) (3)" under the header: the columns are numbered, nothing is said. */
function isNumbering(own: readonly string[]): boolean {
  const numbers = own.map((text) => Number(/^\(?(\d{1,2})\)?\.?$/.exec(text)?.[1] ?? Number.NaN))
  const first = numbers[0] ?? Number.NaN
  return own.length > 2 && first <= 1 && numbers.every((number, index) => number === first + index)
}

/** "(short description)", "(month, year)": what is to be filled in, cell by cell in brackets. */
const isHint = (own: readonly string[]): boolean =>
  own.length > 1 && own.every((text) => /^[([<].*[)\]>]$/su.test(text))

function isHeaderAgain(own: readonly string[], header: Header): boolean {
  const said = new Set(header.texts.flat())
  return own.length > 1 && own.every((text) => said.has(text))
}

/** "Total: 1 200 000": short, without a number, with nobody responsible and no deadline. */
function isTotal(cells: RowWords, own: readonly string[], totalWords: readonly string[]): boolean {
  if (cells.own.has('responsible') || cells.own.has('deadline')) return false
  const first = ` ${(own[0] ?? '').toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `
  const short = first.length < 60 && !isPrintedNumber(own[0] ?? '')
  return short && totalWords.some((word) => first.startsWith(` ${word} `))
}

/** Longer words are a note inside the table, not the name of a goal. */
const longestSection = 400

function isSection(row: GridRow, cells: RowWords, { header, words }: RowContext): boolean {
  const own = ownCells(row)
  const [first] = own
  if (first === undefined || first.text.length > longestSection) return false
  const fromAbove = distinct(row.slots).some((cell) => cell.row < row.index && cell.text !== '')
  if (fromAbove) return false
  if (own.length === 1) return isAlone(row, cells, header)
  if (own.length > 2 && own.every((cell) => cell.text === first.text)) return true
  if (own.length !== 2 || !cells.own.has('measure')) return false
  const numbered = isPrintedNumber(first.text) && beginsAsSection(own[1]?.text ?? '', words.section)
  return numbered || isRomanNumber(first.text)
}

/** The row's only words: over most of the table, or where numbers and measures stand. */
function isAlone(row: GridRow, cells: RowWords, header: Header): boolean {
  const [cell] = ownCells(row)
  if (cell === undefined || isPrintedNumber(cell.text)) return false
  const present = distinct(row.slots)
  if (present.length === 1 || cell.columnSpan * 2 >= header.columns.length) return true
  const atFront = cells.own.has('number') || cells.own.has('measure') || cell.column === 0
  return atFront && !/^\p{Ll}/u.test(cell.text)
}

const isRomanNumber = (text: string): boolean => /^[IVXLCІХVМ]+\.?$/u.test(text)

/** A row that goes on with the measure above: no number and no name of its own, or the same again. */
function continues(cells: RowWords, context: RowContext): boolean {
  const { before, header } = context
  if (before === undefined) return false
  const number = cells.own.has('number') ? (cells.words.get('number') ?? '') : ''
  const measure = cells.own.has('measure') ? (cells.words.get('measure') ?? '') : ''
  if (number !== '') return number === before.number && measure === before.measure
  if (cells.words.has('number')) return true
  if (measure === '') return true
  return header.columns.includes('number') && /^\p{Ll}/u.test(measure)
}
