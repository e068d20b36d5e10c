import type { Block } from '../document.ts'
import { textOfBlocks } from './cell-text.ts'
import type { RemarkBook } from './remarks.ts'
import type { GridCell, GridRow } from './table.ts'

/**
 * Authors put a table into a cell of another for two reasons. Where it is alone in its row, the outer table
 * is a frame, for instance one with a row for each goal and the goal's measures in a table below: what
 * the frame holds is then read as if it stood on the page. Beside other cells it is part of what its
 * cell says, and becomes lines of text.
 */
export function blocksOfTable(
  rows: readonly GridRow[],
  reading: { readonly remarks: RemarkBook },
): Block[] {
  if (!rows.some(isFrame)) return [plainTable(rows, reading)]
  reading.remarks.add('layout-table', '')
  const pieces: Block[][] = []
  let rowsTogether: GridRow[] = []
  const finishTable = () => {
    if (rowsTogether.length > 0) pieces.push([plainTable(rowsTogether, reading)])
    rowsTogether = []
  }
  for (const row of rows) {
    const alone = onlyFilledCell(row)
    if (alone === null) rowsTogether.push(row)
    else {
      finishTable()
      pieces.push(alone.blocks)
    }
  }
  finishTable()
  return pieces.flat()
}

const hasTable = (cell: GridCell): boolean => cell.blocks.some((block) => block.kind === 'table')

const isFrame = (row: GridRow): boolean => {
  const alone = onlyFilledCell(row)
  return alone !== null && hasTable(alone)
}

function onlyFilledCell(row: GridRow): GridCell | null {
  const filled = row.cells.filter((cell) => cell.blocks.length > 0)
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
