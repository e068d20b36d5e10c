import { matchColumn } from './column-match.ts'
import { type Grid, ownCells } from './grid.ts'
import type { Header } from './header.ts'
import type { HeaderWords } from './header-words.ts'
import type { PlanTable } from './plan-tables.ts'
import { isPrintedNumber } from './printed-number.ts'

/**
 * The header of the table before, for a table without one of its own that goes on with it, as tables cut
 * at a page's end do: it has as many columns, and its numbers stand where those of the other stood.
 * Without a column of numbers nothing may stand between the two, and its deadlines must be such.
 */
export function continued(
  grid: Grid,
  before: PlanTable,
  between: readonly string[],
  words: HeaderWords,
): Header | undefined {
  const { columns } = before.header
  const number = columns.indexOf('number')
  if (grid.width === 0 || grid.width !== columns.length || beginsWithHeader(grid, number, words))
    return undefined
  const numbered = textsIn(grid, number).some(isPrintedNumber)
  const alike =
    number === -1 && between.length === 0 && grid.width > 2 && hasDeadlines(grid, before)
  return numbered || alike ? { ...before.header, firstRow: 0, endRow: 0 } : undefined
}

/** Its first row names columns: it is a table of its own, of whatever kind. */
function beginsWithHeader(grid: Grid, number: number, words: HeaderWords): boolean {
  const first = grid.rows.map(ownCells).find((cells) => cells.length > 0) ?? []
  const names = first.filter(({ text }) => matchColumn(text, words) !== undefined).length
  const inNumbers = first.find(({ column }) => column === number)?.text
  const namesNumbers = inNumbers !== undefined && !isPrintedNumber(inNumbers)
  return (first.length > 1 && names * 2 > first.length) || (first.length > 2 && namesNumbers)
}

const textsIn = (grid: Grid, column: number): string[] =>
  grid.rows.flatMap((row) =>
    ownCells(row).flatMap((cell) => (cell.column === column ? cell.text : [])),
  )

/** Most cells in the column of deadlines say a figure, or what a deadline of the table before says. */
function hasDeadlines(grid: Grid, { header, body }: PlanTable): boolean {
  const column = header.columns.indexOf('deadline')
  const texts = textsIn(grid, column)
  if (texts.length === 0) return true
  const said = new Set(
    body.rows.map((row) => (row.kind === 'measure' ? row.words.get('deadline') : undefined)),
  )
  return texts.filter((text) => /\d/.test(text) || said.has(text)).length * 2 >= texts.length
}
