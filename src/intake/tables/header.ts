import {
  type ColumnKey,
  type HeaderWords,
  isOfReport,
  isStrong,
  isWhole,
  matchColumn,
} from './column-match.ts'
import { columnsOf } from './columns.ts'
import { distinct, type Grid, type GridCell, type GridRow, ownCells } from './grid.ts'
import { headerTexts } from './header-texts.ts'
import { leadingNumbers, type SplitNumber } from './leading-number.ts'
import { levelsOf } from './levels.ts'
import { isPrintedNumber } from './printed-number.ts'
import { timesOf } from './time-columns.ts'
import { type Implied, impliedBy, labelsOfMoney, unitInHeader } from './units-in-header.ts'
import { isYear, valueYears } from './value-years.ts'

/** What the header of a plan's table says: a meaning for each column that has one. */
export interface Header {
  readonly firstRow: number
  /** The first row after the header. */
  readonly endRow: number
  /** One entry per column of the grid; undefined for a column that a plan has no place for. */
  readonly columns: readonly (ColumnKey | undefined)[]
  /** The words above each column, from the top down. */
  readonly texts: readonly (readonly string[])[]
  /** What the header says of every number below it: "thousand EUR", "%". */
  readonly units: readonly (string | undefined)[]
  /** The units that hold for all columns of a meaning: they stay beside the words. */
  readonly implied: Implied
  /** What tells several columns of money apart, said before the words of each. */
  readonly labels: readonly (string | undefined)[]
  /** Columns of the same values in several years. */
  readonly years: ReadonlySet<number>
  /** The time that a column of marks stands for. */
  readonly times: readonly (string | undefined)[]
  /** Columns whose words hold for the rows below, too, where these say nothing there. */
  readonly carried: ReadonlySet<number>
  /** Columns that no word of the header names: what they hold was seen from their cells. */
  readonly guessed: readonly number[]
  /** Where no column holds the numbers, how they are told from the words of the measures. */
  readonly leading: SplitNumber
}

/** How far down a table its header may begin: titles and notes may stand in rows above it. */
const deepest = 40

/** The header of a plan's table, or undefined when the table is no plan. */
export function findHeader(grid: Grid, words: HeaderWords): Header | undefined {
  for (const row of grid.rows.slice(0, deepest)) {
    const header = looksLikeHeader(row, words) ? headerAt(row.index, grid, words) : undefined
    if (header !== undefined) return header
  }
  return undefined
}

/**
 * Another header below the one in force, which says other things of the columns; 'of-no-plan' where it
 * is that of some other table. A word or two that a measure may say are not enough.
 */
export function headerBelow(
  row: GridRow,
  grid: Grid,
  inForce: Header,
  words: HeaderWords,
): Header | 'of-no-plan' | undefined {
  const cells = ownCells(row)
  if (cells.length < 3 || cells.some((cell) => cell.text.length > longestName)) return undefined
  if (isPrintedNumber(cells[0]?.text ?? '')) return undefined
  const named = namedCells(cells, words)
  if (named.length < 3) return undefined
  const again = named.every(
    ({ text, column }) => matchColumn(text, words)?.key === inForce.columns[column],
  )
  return again ? undefined : (headerAt(row.index, grid, words) ?? 'of-no-plan')
}

const longestName = 80

/** The cells that name a column and say nothing else; none as soon as a third of the row does not. */
function namedCells(cells: readonly GridCell[], words: HeaderWords): GridCell[] {
  const named: GridCell[] = []
  let others = 0
  for (const cell of cells) {
    if (isWhole(matchColumn(cell.text, words))) named.push(cell)
    else others += 1
    if (others * 3 > cells.length) return []
  }
  return named
}

/** The header of a plan's table that this row is part of, or undefined when it is no plan's. */
export function headerAt(row: number, grid: Grid, words: HeaderWords): Header | undefined {
  const firstRow = firstRowOf(row, grid, words)
  const endRow = endRowOf(row, grid, words)
  const texts = headerTexts(grid.rows.slice(firstRow, endRow), grid.width, words)
  const body = grid.rows.slice(endRow)
  const said = columnsOf(texts, words, body)
  const times = timesOf(said, texts, body, words)
  const timed = said.map((key, column) => (times[column] === undefined ? key : 'time'))
  if (!isPlan(timed, texts, words)) return undefined
  const { columns, carried } = levelsOf(timed, body)
  const units = columns.map((key, column) => unitInHeader(key, texts[column] ?? [], words))
  const labels = labelsOfMoney(columns, texts)
  const years = valueYears(columns, texts)
  const guessed = columns.flatMap((key, column) =>
    isGuessed(key, texts[column] ?? [], words) ? column : [],
  )
  const measures = textsUnder(columns.indexOf('measure'), body)
  const leading = leadingNumbers(measures, words)
  return {
    firstRow,
    endRow,
    columns,
    texts,
    units,
    implied: impliedBy(columns, units),
    labels,
    years,
    times,
    carried,
    leading,
    guessed,
  }
}

const told: readonly (ColumnKey | undefined)[] = [
  'measure',
  'baseline',
  'target',
  'deadline',
  'budget',
  'responsible',
  'partners',
]

/** Its header has words, and none of any column. */
const isGuessed = (
  key: ColumnKey | undefined,
  texts: readonly string[],
  words: HeaderWords,
): boolean =>
  told.includes(key) &&
  texts.length > 0 &&
  texts.every((text) => matchColumn(text, words) === undefined && !isYear(text))

const textsUnder = (column: number, body: readonly GridRow[]): string[] =>
  body.flatMap((row) => {
    const cell = row.slots[column]
    return cell?.row === row.index && cell.columnSpan === 1 && cell.text !== '' ? cell.text : []
  })

function looksLikeHeader(row: GridRow, words: HeaderWords): boolean {
  const cells = ownCells(row)
  return cells.length > 1 && strongCells(row, words) >= Math.max(2, Math.min(3, cells.length / 2))
}

function strongCells(row: GridRow, words: HeaderWords): number {
  const matches = ownCells(row).map((cell) => matchColumn(cell.text, words))
  return matches.filter((match) => match !== undefined && isStrong(match)).length
}

/** The rows above belong to the header when they group some of its columns. */
function firstRowOf(found: number, grid: Grid, words: HeaderWords): number {
  const above = grid.rows[found - 1]
  if (above === undefined) return found
  const cells = ownCells(above)
  const groups =
    cells.length > 0 && cells.length < grid.width && strongCells(above, words) === cells.length
  return groups && !isWide(above, grid) ? firstRowOf(found - 1, grid, words) : found
}

function endRowOf(found: number, grid: Grid, words: HeaderWords): number {
  let end = found + 1
  for (const row of grid.rows.slice(end)) {
    if (!continuesHeader(row, found, grid, words)) break
    end = row.index + 1
  }
  return end
}

function continuesHeader(row: GridRow, found: number, grid: Grid, words: HeaderWords): boolean {
  const cells = ownCells(row)
  if (cells.length === 0) return row.slots.some((cell) => cell && cell.row < row.index)
  const first = cells[0]?.text ?? ''
  if (isBelowGroups(row, grid)) return true
  if (isWide(row, grid) || (isPrintedNumber(first) && !isYear(first))) return false
  const hangsDown = row.slots.some((cell) => cell && cell.row >= found && cell.row < row.index)
  const severalWords = cells.length > 1 && strongCells(row, words) === cells.length
  return hangsDown || (cells.length > 1 && row.header) || severalWords
}

/** Words only below cells of the header that cover several columns: the header goes on. */
function isBelowGroups(row: GridRow, grid: Grid): boolean {
  const above = grid.rows[row.index - 1]?.slots ?? []
  const cells = ownCells(row)
  return cells.length > 1 && cells.every(({ column }) => (above[column]?.columnSpan ?? 1) > 1)
}

/** One cell over (nearly) all columns: a title or a section, never a header. */
function isWide(row: GridRow, grid: Grid): boolean {
  const cells = distinct(row.slots)
  return cells.some((cell) => cell.columnSpan > 1 && cell.columnSpan >= grid.width - 1)
}

/** A plan says what is done, and at least two of: what shall come of it, with what, by when, who. */
function isPlan(
  columns: readonly (ColumnKey | undefined)[],
  texts: readonly (readonly string[])[],
  words: HeaderWords,
): boolean {
  const has = (...keys: ColumnKey[]) => keys.some((key) => columns.includes(key))
  const parts = [
    has('indicators', 'baseline', 'target'),
    has('deadline', 'time'),
    has('responsible'),
  ]
  const known = parts.filter(Boolean).length
  const reports = texts.some((column) => isOfReport(column.at(-1) ?? '', words))
  if (reports && known < 3) return false
  return (
    has('measure') && (known >= 2 || (known === 1 && has('budget') && has('number', 'partners')))
  )
}
