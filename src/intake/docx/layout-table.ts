import type { Block } from '../document.ts'
import { textOfBlocks } from './cell-text.ts'
import type { RemarkBook } from './remarks.ts'
import type { GridCell, GridRow } from './table.ts'

/**
 * Authors put a table into a cell of another for two reasons. Where it is alone in its row, or is larger than the row
 * that it stands in, the outer table is a frame, for instance one with a row for each goal and the goal's
 * measures in a table below or beside it: what the frame holds is then read as if it stood on the page. Else
 * it is part of what its cell says, and becomes lines of text.
 */
export function blocksOfTable(
  rows: readonly GridRow[],
  reading: { readonly remarks: RemarkBook },
): Block[] {
  const isFrame = frameIn(rows)
  if (!rows.some(isFrame)) return [plainTable(rows, reading)]
  reading.remarks.add('layout-table', '')
  const pieces: Block[][] = []
  let rowsTogether: GridRow[] = []
  const finishTable = () => {
    if (rowsTogether.length > 0) pieces.push([plainTable(rowsTogether, reading)])
    rowsTogether = []
  }
  for (const row of rows) {
    if (!isFrame(row) && onlyFilledCell(row) === null) rowsTogether.push(row)
    else {
      finishTable()
      for (const cell of row.cells) pieces.push(cell.blocks)
    }
  }
  finishTable()
  return pieces.flat()
}

const hasTable = (cell: GridCell): boolean => cell.blocks.some((block) => block.kind === 'table')

/** Among other rows, as those of a card with labels, a larger table is what one of its cells says. */
function frameIn(rows: readonly GridRow[]): (row: GridRow) => boolean {
  const isLarger = (row: GridRow) => row.cells.some((cell) => isLargerThan(row, cell))
  const areMost = rows.filter(isLarger).length * 2 >= rows.length - 1
  return (row) => {
    const alone = onlyFilledCell(row)
    return (alone !== null && hasTable(alone)) || (areMost && isLarger(row))
  }
}

/** A table with a header and a row below it, of more columns than the cells around it could explain. */
function isLargerThan(row: GridRow, cell: GridCell): boolean {
  const beside = filledCells(row).length - 1
  return cell.blocks.some((block) => {
    if (block.kind === 'paragraph') return false
    const { rows } = block.table
    const columns = Math.max(0, ...rows.map(({ cells }) => cells.length))
    return rows.length > 1 && columns >= fewestColumns && columns > beside * 2
  })
}

/** Of a table of measures: the measure, what shall come of it, by when or who. */
const fewestColumns = 3

const filledCells = (row: GridRow): GridCell[] => row.cells.filter((cell) => cell.blocks.length > 0)

function onlyFilledCell(row: GridRow): GridCell | null {
  const filled = filledCells(row)
  return filled.length === 1 ? (filled[0] ?? null) : null
}

function plainTable(rows: readonly GridRow[], reading: { readonly remarks: RemarkBook }): Block {
  for (const cell of rows.flatMap((row) => row.cells))
    if (hasTable(cell)) reading.remarks.add('nested-table', textOfBlocks(cell.blocks))
  return {
    kind: 'table',
    table: {
      rows: rows.map(({ cells, header }) => ({
        header,
        cells: cells.map(({ blocks, ...place }) => ({ text: textOfBlocks(blocks), ...place })),
      })),
    },
  }
}
