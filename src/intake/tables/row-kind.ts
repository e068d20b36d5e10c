import { isStrong, matchColumn } from './column-match.ts'
import { distinct, type GridRow, ownCells } from './grid.ts'
import type { Header } from './header.ts'
import type { HeaderWords } from './header-words.ts'
import { isAdvice, isHint } from './hint-row.ts'
import { isNumbering } from './numbering-row.ts'
import { isPrintedNumber } from './printed-number.ts'
import type { RowWords } from './row-words.ts'
import { beginsAsSection } from './sections.ts'
import { beginsWithOne } from './spaced.ts'

/** What a row below the header is. */
export type RowKind =
  | 'blank'
  | 'numbering'
  | 'repeated-header'
  | 'hint'
  | 'section'
  | 'total'
  | 'note'
  | 'closing'
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
  /** No measure of the table has been read yet. */
  readonly first: boolean
  /** The signatures below the measures have begun. */
  readonly closed: boolean
  readonly words: HeaderWords
}

export function rowKind(row: GridRow, cells: RowWords, context: RowContext): RowKind {
  const own = ownCells(row).map((cell) => cell.text)
  if (own.length === 0) return 'blank'
  if (isNumbering(own)) return 'numbering'
  if (isHeaderAgain(row, context)) return 'repeated-header'
  if (isHint(own, context.first, context.words.rows.hint)) return 'hint'
  if (isAdviceBelow(row, cells, context)) return 'hint'
  if (isTotal(cells, own, context.words)) return 'total'
  if (isClosing(cells, own, context)) return 'closing'
  if (isNote(own, context.words)) return 'note'
  if (isSection(row, cells, context)) return 'section'
  return continues(cells, context) ? 'continuation' : 'measure'
}

/** The header's own words, or others that say the same of the same columns: "Target (continued)". */
function isHeaderAgain(row: GridRow, { header, words }: RowContext): boolean {
  const own = ownCells(row)
  if (own.length < 2 || own.some((cell) => cell.text.length > longestLabel)) return false
  if (own.every((cell) => header.texts.some((texts) => texts.includes(cell.text)))) return true
  if (isPrintedNumber(own[0]?.text ?? '')) return false
  const known = header.columns.filter((key) => key !== undefined).length
  return (
    own.length > 2 &&
    own.length * 2 >= known &&
    own.every(({ text, column }) => {
      if (header.texts[column]?.includes(text)) return true
      const match = matchColumn(text, words)
      return match !== undefined && isStrong(match) && match.key === header.columns[column]
    })
  )
}

const longestLabel = 100

/** Where measures have their numbers stands none. */
function isAdviceBelow(
  row: GridRow,
  cells: RowWords,
  { first, header, words }: RowContext,
): boolean {
  const number = header.columns.indexOf('number')
  if (!first || number === -1 || isPrintedNumber(cells.words.get('number') ?? '')) return false
  const own = ownCells(row).filter(({ column }) => column !== number)
  return isAdvice(own, words.rows.hint, ({ text, column }) => {
    const key = matchColumn(text, words)?.key
    return key !== undefined && key === header.columns[column]
  })
}

/** "Total: 1 200 000": short, without a number, with nobody responsible and no deadline. */
function isTotal(cells: RowWords, own: readonly string[], { total }: HeaderWords): boolean {
  if (cells.own.has('responsible') || cells.own.has('deadline')) return false
  const [first = ''] = own
  return first.length < 60 && !isPrintedNumber(first) && beginsWithOne(first, total)
}

/** Who drew the table up and signed it, and what stands below until measures are numbered again. */
function isClosing(cells: RowWords, own: readonly string[], context: RowContext): boolean {
  const { closed, first, header, words } = context
  const [begin = ''] = own
  const numbered = isPrintedNumber(begin)
  if (closed) {
    const asMeasure = header.columns.includes('number') ? numbered : cells.own.size > 2
    return !asMeasure && !beginsAsSection(begin, words.section)
  }
  return !first && !numbered && begin.length < longestLabel && says(begin, words.rows.signature)
}

const says = (text: string, phrases: readonly string[]): boolean => beginsWithOne(text, phrases)

/** "Note: the sums are indicative", "* ..." with no other cell beside it. */
const isNote = (own: readonly string[], { rows }: HeaderWords): boolean =>
  own.length <= 2 && (/^\*/.test(own[0] ?? '') || says(own[0] ?? '', rows.note))

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
