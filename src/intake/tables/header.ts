import {
  type ColumnKey,
  type HeaderWords,
  isOfReport,
  isStrong,
  matchColumn,
} from './column-match.ts'
import { distinct, type Grid, type GridRow, ownCells } from './grid.ts'
import { headerTexts } from './header-texts.ts'
import { isPrintedNumber } from './printed-number.ts'

/** What the header of a plan's table says: a meaning for each column that has one. */
export interface Header {
  readonly firstRow: number
  /** The first row after the header. */
  readonly endRow: number
  /** One entry per column of the grid; undefined for a column that a plan has no place for. */
  readonly columns: readonly (ColumnKey | undefined)[]
  /** The words above each column, from the top down. */
  readonly texts: readonly (readonly string[])[]
}

/** How far down a table its header may begin: titles and notes may stand in rows above it. */
const deepest = 15

/** The header of a plan's table, or undefined when the table is no plan. */
export function findHeader(grid: Grid, words: HeaderWords): Header | undefined {
  for (const row of grid.rows.slice(0, deepest)) {
    if (!looksLikeHeader(row, words)) continue
    const firstRow = firstRowOf(row.index, grid, words)
    const endRow = endRowOf(row.index, grid, words)
    const texts = headerTexts(grid.rows.slice(firstRow, endRow), grid.width, words)
    const columns = columnsOf(texts, words, grid.rows.slice(endRow))
    if (isPlan(columns, texts, words)) return { firstRow, endRow, columns, texts }
  }
  return undefined
}

function looksLikeHeader(row: GridRow, words: HeaderWords): boolean {
  const cells = ownCells(row)
  return cells.length > 1 && strongCells(row, words) >= Math.max(2, cells.length / 2)
}

function strongCells(row: GridRow, words: HeaderWords): number {
  const matches = ownCells(row).map((cell) => matchColumn(cell.text, words))
  return matches.filter((match) => match !== undefined && isStrong(match)).length
}

/** A row above belongs to the header when it groups some of its columns. */
function firstRowOf(found: number, grid: Grid, words: HeaderWords): number {
  const above = grid.rows[found - 1]
  if (above === undefined) return found
  const cells = ownCells(above)
  const groups =
    cells.length > 0 && cells.length < grid.width && strongCells(above, words) === cells.length
  return groups && !isWide(above, grid) ? found - 1 : found
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
  if (isWide(row, grid) || isPrintedNumber(cells[0]?.text ?? '')) return false
  const hangsDown = row.slots.some((cell) => cell && cell.row >= found && cell.row < row.index)
  const severalWords = cells.length > 1 && strongCells(row, words) === cells.length
  return hangsDown || (cells.length > 1 && row.header) || severalWords
}

/** One cell over (nearly) all columns: a title or a section, never a header. */
function isWide(row: GridRow, grid: Grid): boolean {
  const cells = distinct(row.slots)
  return cells.some((cell) => cell.columnSpan > 1 && cell.columnSpan >= grid.width - 1)
}

function columnsOf(
  texts: readonly (readonly string[])[],
  words: HeaderWords,
  body: readonly GridRow[],
): (ColumnKey | undefined)[] {
  const reported = texts.map((column) => isOfReport(column.at(-1) ?? '', words))
  const strong = texts.map((column, index) =>
    reported[index] ? undefined : bestKey(column, words, true),
  )
  const columns = texts.map((column, index) => {
    const known = strong[index] !== undefined || reported[index]
    const weak = known ? undefined : bestKey(column, words, false)
    return strong[index] ?? (weak && !strong.includes(weak) ? weak : undefined)
  })
  const valued = withYears(columns, texts)
  return withMeasure(withNumber(once('number', valued), texts, body))
}

/** The lowest words that say something decide: "Indicators" above "Target value" is a target. */
function bestKey(
  column: readonly string[],
  words: HeaderWords,
  strongly: boolean,
): ColumnKey | undefined {
  for (const text of [...column].reverse()) {
    const match = matchColumn(text, words)
    if (match && (!strongly || isStrong(match))) return match.key
  }
  return undefined
}

const once = (
  key: ColumnKey,
  columns: readonly (ColumnKey | undefined)[],
): (ColumnKey | undefined)[] =>
  columns.map((each, index) => (each === key && columns.indexOf(key) < index ? undefined : each))

/** Under "Indicators" the first year is where things stand and the last what is to be reached. */
function withYears(
  columns: readonly (ColumnKey | undefined)[],
  texts: readonly (readonly string[])[],
): (ColumnKey | undefined)[] {
  const isYear = (index: number) =>
    /^[\d.\s]*20\d\d\s*(?:\p{L}{1,4}\.?)?$/u.test(texts[index]?.at(-1) ?? '')
  const years = columns.flatMap((key, index) =>
    key === 'indicators' && isYear(index) ? index : [],
  )
  if (years.length < 2) return [...columns]
  return columns.map((key, index) => {
    if (!years.includes(index)) return key
    if (index === years.at(-1)) return 'target'
    return index === years[0] ? 'baseline' : undefined
  })
}

/** A first column without words above it holds the numbers when most of its cells are numbers. */
function withNumber(
  columns: readonly (ColumnKey | undefined)[],
  texts: readonly (readonly string[])[],
  body: readonly GridRow[],
): (ColumnKey | undefined)[] {
  if (columns.includes('number')) return [...columns]
  return columns.map((key, index) => {
    const blank = key === undefined && texts[index]?.length === 0
    return blank && index === columns.indexOf(undefined) && holdsNumbers(body, index)
      ? 'number'
      : key
  })
}

function holdsNumbers(body: readonly GridRow[], column: number): boolean {
  const cells = body.flatMap((row) => ownCells(row).filter((cell) => cell.column === column))
  const narrow = cells.filter((cell) => cell.columnSpan === 1)
  const numbers = narrow.filter((cell) => isPrintedNumber(cell.text))
  return numbers.length > 0 && numbers.length * 2 >= narrow.length
}

/** Where no header says "measure", the objective or the result is what the plan's rows are about. */
function withMeasure(columns: readonly (ColumnKey | undefined)[]): (ColumnKey | undefined)[] {
  if (columns.includes('measure')) return [...columns]
  const standIn = (['objective', 'expectedResults'] as const).find((key) => columns.includes(key))
  return columns.map((key) => (key !== undefined && key === standIn ? 'measure' : key))
}

/** A plan says what is done, and at least two of: what shall come of it, with what, by when, who. */
function isPlan(
  columns: readonly (ColumnKey | undefined)[],
  texts: readonly (readonly string[])[],
  words: HeaderWords,
): boolean {
  const has = (...keys: ColumnKey[]) => keys.some((key) => columns.includes(key))
  const parts = [has('indicators', 'baseline', 'target'), has('deadline'), has('responsible')]
  const known = parts.filter(Boolean).length
  const reports = texts.some((column) => isOfReport(column.at(-1) ?? '', words))
  if (reports && !(has('deadline') && has('responsible'))) return false
  return (
    has('measure') && (known >= 2 || (known === 1 && has('budget') && has('number', 'partners')))
  )
}
