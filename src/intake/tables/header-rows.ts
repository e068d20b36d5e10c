import { isStrong, matchColumn } from './column-match.ts'
import { distinct, type Grid, type GridRow, ownCells } from './grid.ts'
import type { HeaderWords } from './header-words.ts'
import { isPrintedNumber } from './printed-number.ts'
import { isYear } from './value-years.ts'

/** Several of its cells name columns of a plan. */
export function looksLikeHeader(row: GridRow, words: HeaderWords): boolean {
  const cells = ownCells(row)
  return cells.length > 1 && strongCells(row, words) >= Math.max(2, Math.min(3, cells.length / 2))
}

/** A header whose words are not known is at least a row of several short names, all different. */
export function mayBeHeader(row: GridRow, grid: Grid): boolean {
  const texts = ownCells(row).map(({ text }) => text)
  const names = texts.filter((text) => text.length <= longestName && /\p{L}{2}/u.test(text))
  return (
    texts.length >= fewestNames &&
    texts.length * 2 > grid.width &&
    names.length >= texts.length - 1 &&
    new Set(texts).size === texts.length &&
    texts.every((text) => !/\d/.test(text.replace(/20\d\d/g, '')))
  )
}

const longestName = 60
const fewestNames = 4

function strongCells(row: GridRow, words: HeaderWords): number {
  const matches = ownCells(row).map((cell) => matchColumn(cell.text, words))
  return matches.filter((match) => match !== undefined && isStrong(match)).length
}

/** The rows above belong to the header when they group some of its columns. */
export function firstRowOf(found: number, grid: Grid, words: HeaderWords): number {
  const above = grid.rows[found - 1]
  if (above === undefined) return found
  const cells = ownCells(above)
  const strong = strongCells(above, words)
  const reaches = cells.some(({ row, rowSpan }) => row + rowSpan > found)
  const groups =
    cells.length > 0 &&
    cells.length < grid.width &&
    (strong === cells.length || (reaches && strong > 0))
  return groups && !isWide(above, grid) ? firstRowOf(found - 1, grid, words) : found
}

/** The first row that is no longer part of the header that this row is in. */
export function endRowOf(found: number, grid: Grid, words: HeaderWords): number {
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
