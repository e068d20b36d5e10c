import type { ReadTable } from '../document.ts'
import { foldText } from './fold-text.ts'

/** One cell of the document, seen from every column and row that it covers. */
export interface GridCell {
  readonly text: string
  /** Where it begins, both from 0. */
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

/** A row with one entry per column of the table; undefined where the row has no cell. */
export interface GridRow {
  readonly index: number
  /** The document repeats this row at the top of each page. */
  readonly header: boolean
  readonly slots: readonly (GridCell | undefined)[]
  /** The row as the sheet of a spreadsheet counts it, from 1. */
  readonly sheetRow?: number
}

export interface Grid {
  readonly width: number
  readonly rows: readonly GridRow[]
}

/** More columns than any table of a plan has; what claims more is not laid out any wider. */
const widest = 200

/** The full grid of a table: a merged cell stands in every column and row that it covers. */
export function gridOf(table: ReadTable): Grid {
  const slots: (GridCell | undefined)[][] = table.rows.map(() => [])
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      const placed: GridCell = {
        text: foldText(cell.text),
        row: index,
        column: freeColumn(slots[index] ?? [], cell.column, index),
        columnSpan: cell.columnSpan,
        rowSpan: cell.rowSpan,
      }
      lay(placed, slots)
    }
  })
  const width = Math.max(0, ...slots.map((row) => row.length))
  const rows = slots.map((row, index) => {
    const { header = false, sheetRow } = table.rows[index] ?? {}
    return {
      index,
      header,
      slots: Array.from({ length: width }, (_, column) => row[column]),
      ...(sheetRow === undefined ? {} : { sheetRow }),
    }
  })
  return { width, rows }
}

const freeColumn = (
  row: readonly (GridCell | undefined)[],
  wanted: number,
  index: number,
): number => {
  let column = Math.min(Math.max(0, wanted), widest - 1)
  while (row[column]?.row === index) column += 1
  return column
}

/** A broken file may lay cells over each other: the one that begins in a row keeps its place there. */
function lay(cell: GridCell, slots: (GridCell | undefined)[][]): void {
  const [own = [], ...below] = slots.slice(cell.row, cell.row + Math.max(1, cell.rowSpan))
  const lastColumn = Math.max(cell.column + 1, Math.min(cell.column + cell.columnSpan, widest))
  for (let column = cell.column; column < lastColumn; column++) {
    if (own[column]?.row !== cell.row) own[column] = cell
    for (const row of below) row[column] ??= cell
  }
}

/** The cells that begin in this row and have words, from the first column to the last. */
export const ownCells = (row: GridRow): GridCell[] =>
  distinct(row.slots).filter((cell) => cell.row === row.index && cell.text !== '')

/** Every cell of the row, each once, in the order of columns. */
export function distinct(slots: readonly (GridCell | undefined)[]): GridCell[] {
  const cells = new Set<GridCell>()
  for (const cell of slots) if (cell !== undefined) cells.add(cell)
  return [...cells]
}
