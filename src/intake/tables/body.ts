import { type Ditto, remember, type WordsAbove, withoutDitto } from './ditto.ts'
import { type Grid, type GridCell, type GridRow, ownCells } from './grid.ts'
import { type Header, headerBelow } from './header.ts'
import type { HeaderWords } from './header-words.ts'
import { extended, type MeasureRow, measureRow } from './measure-row.ts'
import { bareNumber, isPrintedNumber } from './printed-number.ts'
import { type Before, type RowKind, rowKind } from './row-kind.ts'
import { type RowWords, rowWords } from './row-words.ts'
import { sectionWords } from './sections.ts'
import { beginsWithOne } from './spaced.ts'

export interface SectionRow {
  readonly kind: 'section'
  readonly text: string
  /** From 1, as people count the rows of the table. */
  readonly row: number
}

/** Words of the table that belong to no measure. */
export interface LeftCell {
  readonly reason:
    | 'column'
    | 'header'
    | 'total'
    | 'hint'
    | 'note'
    | 'closing'
    | 'no-measure'
    | 'label'
    | 'other-table'
  readonly text: string
  readonly column: number
  readonly row: number
  /** What the header says above the cell. */
  readonly header: string
}

export interface TableBody {
  readonly rows: readonly (SectionRow | MeasureRow)[]
  readonly left: readonly LeftCell[]
  /** The measure that the first rows of a table cut off from this one go on with. */
  readonly open: OpenMeasure | undefined
  /** The last measure of the table before, with what the first rows of this one add to it. */
  readonly completed: MeasureRow | undefined
  /** A card with few labels alone is too little to be one. */
  readonly certain: boolean
}

/** The measure that rows without a number of their own go on with. */
export interface OpenMeasure {
  readonly before: Before
  readonly row: MeasureRow
}

/** What is remembered from row to row. */
interface Reading {
  readonly rows: (SectionRow | MeasureRow)[]
  readonly left: LeftCell[]
  header: Header
  /** Rows above this one have been read. */
  next: number
  before: Before | undefined
  completed: MeasureRow | undefined
  first: boolean
  closed: boolean
  /** A header of some other table stood above. */
  elsewhere: boolean
  readonly above: WordsAbove
  /** The words that a column says once for several rows. */
  readonly held: Map<number, GridCell>
}

/**
 * The sections and measures below a header, and every cell that belongs to neither. The table may go on
 * with the measure of the table before it.
 */
export function readBody(
  grid: Grid,
  header: Header,
  words: HeaderWords,
  open?: OpenMeasure,
): TableBody {
  const reading: Reading = {
    rows: [],
    left: [],
    header,
    next: header.endRow,
    before: open?.before,
    completed: open?.row,
    first: open === undefined,
    closed: false,
    elsewhere: false,
    above: new Map(),
    held: new Map(),
  }
  for (const row of grid.rows.slice(0, header.firstRow))
    if (isSectionAbove(row, words)) addSection(row, reading)
  for (const row of grid.rows.slice(header.endRow))
    if (row.index >= reading.next && !passesHeader(row, grid, words, reading))
      readRow(row, words, reading)
  const { rows, left, before, completed } = reading
  const last = rows.findLast((row) => row.kind === 'measure') ?? completed
  return { rows, left, completed, open: before && last && { before, row: last }, certain: true }
}

function readRow(printed: GridRow, words: HeaderWords, reading: Reading): void {
  const { row, dittos } = withoutDitto(printed, reading.above, words.ditto)
  const cells = rowWords(row, reading.header, words)
  const kind = rowKind(row, cells, { ...reading, words })
  reading.left.push(...leftCells(kind, printed, reading, cells))
  if (reading.elsewhere) return
  if (kind === 'closing') reading.closed = true
  if (kind === 'section') addSection(row, reading)
  if (kind === 'measure') addMeasure(row, cells, dittos, words, reading)
  if (kind === 'continuation') goOn(cells, dittos, reading)
  if (kind === 'measure' || kind === 'continuation') remember(row, reading.above)
}

function addSection(row: GridRow, reading: Reading): void {
  reading.rows.push({ kind: 'section', text: textOf(row), row: row.index + 1 })
  reading.before = undefined
  reading.held.clear()
}

function addMeasure(
  row: GridRow,
  cells: RowWords,
  dittos: readonly Ditto[],
  words: HeaderWords,
  reading: Reading,
): void {
  const full = withHeld(row, reading)
  const said = full === row ? cells : rowWords(full, reading.header, words)
  const word = (key: 'number' | 'measure') => said.words.get(key) ?? ''
  reading.rows.push(measureRow(full, said, reading.header, dittos, groupOf(full, reading)))
  reading.before = { number: word('number'), measure: word('measure') }
  reading.first = false
  reading.closed = false
}

/** The row goes on with the last measure, which may stand in the table before. */
function goOn(cells: RowWords, dittos: readonly Ditto[], reading: Reading): void {
  const { rows, completed, header } = reading
  const last = rows.at(-1)
  if (last?.kind === 'measure') rows[rows.length - 1] = extended(last, cells, header, dittos)
  else if (completed !== undefined) reading.completed = extended(completed, cells, header, dittos)
}

/** "Goal 1: Water" may stand above the header, too. */
function isSectionAbove(row: GridRow, words: HeaderWords): boolean {
  const [cell, ...others] = ownCells(row)
  if (cell === undefined || others.length > 0 || cell.text.length > 300) return false
  const { number } = sectionWords(cell.text, words.section)
  return number !== '' && !beginsWithOne(cell.text, words.planTitle)
}

/** A table may hold several headers, one below the other; what stands below one of no plan is left. */
function passesHeader(row: GridRow, grid: Grid, words: HeaderWords, reading: Reading): boolean {
  const below = headerBelow(row, grid, reading.header, words)
  if (below === undefined) return false
  reading.elsewhere = below === 'of-no-plan'
  if (below === 'of-no-plan') return false
  reading.header = below
  reading.next = below.endRow
  for (const names of grid.rows.slice(row.index, below.endRow))
    reading.left.push(...leftCells('repeated-header', names, reading))
  reading.above.clear()
  return true
}

/** The row with the words that an outer column said last, where it says nothing itself. */
function withHeld(row: GridRow, { header, held }: Reading): GridRow {
  const columns = [...header.carried]
  for (const column of columns) {
    const cell = row.slots[column]
    if (cell !== undefined && cell.text !== '') held.set(column, cell)
  }
  const blank = columns.filter((column) => (row.slots[column]?.text ?? '') === '')
  if (blank.length === 0) return row
  const slots = row.slots.map((cell, column) => (blank.includes(column) ? held.get(column) : cell))
  return { ...row, slots }
}

/** The words of the first column of objectives in front of the measures; blank below means the same. */
function groupOf(row: GridRow, { header, held }: Reading): MeasureRow['group'] {
  const column = header.columns.indexOf('objective')
  const measure = header.columns.indexOf('measure')
  if (column === -1 || column > measure) return undefined
  const own = row.slots[column]
  const cell = own === undefined || own.text === '' ? held.get(column) : own
  if (cell === undefined) return undefined
  held.set(column, cell)
  const numbers = header.columns.indexOf('goalNumber')
  const number = bareNumber(row.slots[numbers]?.text ?? '')
  return { cell, number, text: number === '' ? cell.text : `${number}. ${cell.text}` }
}

/** "1" before "Goal 1: Health" says nothing more. */
function textOf(row: GridRow): string {
  const [first = '', ...others] = new Set(ownCells(row).map((cell) => cell.text))
  const rest = others.join(' ')
  const again = rest
    .split(/[^\p{L}\p{N}.]+/u)
    .some((word) => bareNumber(word) === bareNumber(first))
  return isPrintedNumber(first) && again ? rest : `${first} ${rest}`.trim()
}

function leftCells(
  kind: RowKind,
  row: GridRow,
  { header, before, elsewhere }: Reading,
  cells?: RowWords,
): LeftCell[] {
  const left = (reason: LeftCell['reason'], from: readonly GridCell[]): LeftCell[] =>
    from.map(({ text, column }) => ({
      reason,
      text,
      column,
      row: row.index + 1,
      header: header.texts[column]?.join(' – ') ?? '',
    }))
  if (elsewhere) return left('other-table', ownCells(row))
  if (kind === 'total' || kind === 'hint' || kind === 'note' || kind === 'closing')
    return left(kind, ownCells(row))
  if (kind === 'numbering' || kind === 'repeated-header') return left('header', ownCells(row))
  if (kind === 'continuation' && before === undefined) return left('no-measure', ownCells(row))
  if (kind === 'measure' || kind === 'continuation') return left('column', cells?.outside ?? [])
  return []
}
