import type { Block } from '../document.ts'
import { textOfBlocks } from './cell-text.ts'
import { seenColumns } from './grid-columns.ts'
import type { Reading } from './reading.ts'
import { child, elementsOf, isOn, numberOf, valOf, wordsIn, type XmlElement } from './xml-tree.ts'

/** A table laid out on its grid, the cells' content not yet made into text. */
export interface GridRow {
  readonly cells: readonly GridCell[]
  readonly header: boolean
}

export interface GridCell {
  readonly column: number
  columnSpan: number
  rowSpan: number
  readonly blocks: Block[]
}

/** Word has at most 63 columns; other programs more, nobody a thousand. */
const spanBounds = { least: 1, most: 1_000 }
const gapBounds = { least: 0, most: 1_000 }

/** A cell that was begun or continued, with the span it has in the file, hMerge not counted. */
interface Placed {
  readonly cell: GridCell
  readonly span: number
  readonly isContinued: boolean
}

/** Cells of the row above that one below may continue, by the column where they begin. */
type OpenMerges = ReadonlyMap<number, Placed>

type ReadCellContent = (cell: XmlElement) => Block[]

/**
 * Lays a table (ECMA-376 part 1, 17.4) on its grid. Columns are counted in reading order, so those of a
 * right-to-left table (bidiVisual) need no turning: its first cell is first in the file as well.
 *
 * @param readContent reads what is inside a cell; called once for each, in the document's order.
 */
export function readGrid(
  table: XmlElement,
  reading: Reading,
  readContent: ReadCellContent,
): GridRow[] {
  const grid = gridOfRows(seenColumns(table), reading, readContent)
  for (const row of partsOf(table, 'w:tr')) grid.add(row)
  return grid.rows
}

/** A table that is laid on its grid row by row. */
export interface GridOfRows {
  readonly rows: GridRow[]
  add(row: XmlElement): void
}

/** @param seen as `seenColumns` gives it. */
export function gridOfRows(
  seen: (border: number) => number,
  reading: Reading,
  readContent: ReadCellContent,
): GridOfRows {
  let open: OpenMerges = new Map()
  const rows: GridRow[] = []
  return {
    rows,
    add(row) {
      const properties = child(row, 'w:trPr')
      if (child(properties, 'w:del') !== null || child(properties, 'w:moveFrom') !== null) {
        reading.remarks.add('tracked-deletion', wordsOfRow(row))
        return
      }
      if (isOn(properties, 'w:hidden') === true) {
        reading.remarks.add('hidden-text', wordsOfRow(row))
        return
      }
      if (child(properties, 'w:ins') !== null) reading.remarks.add('tracked-insertion', '')
      const result = readRow(row, { above: open, seen }, reading, readContent)
      rows.push({ cells: result.cells, header: isOn(properties, 'w:tblHeader') ?? false })
      open = result.open
    },
  }
}

function readRow(
  row: XmlElement,
  { above, seen }: { above: OpenMerges; seen: (border: number) => number },
  reading: Reading,
  readContent: ReadCellContent,
): { cells: GridCell[]; open: OpenMerges } {
  const cells: GridCell[] = []
  const open = new Map<number, Placed>()
  let left: Placed | null = null
  let border = numberOf(child(row, 'w:trPr'), 'w:gridBefore', gapBounds) ?? 0
  for (const element of partsOf(row, 'w:tc')) {
    const properties = child(element, 'w:tcPr')
    if (child(properties, 'w:cellDel') !== null) {
      reading.remarks.add('tracked-deletion', wordsIn(element))
      continue
    }
    const column = seen(border)
    border += numberOf(properties, 'w:gridSpan', spanBounds) ?? 1
    const span = seen(border) - column
    if (span === 0) continue
    const blocks = readContent(element)
    const owner = ownerOf(properties, { column, span, left, above })
    const placed = owner ?? newCell({ column, span, blocks })
    if (owner === null) cells.push(placed.cell)
    else keepOwnText(owner.cell, blocks, reading)
    const isOpen = owner === null ? merge(properties, 'w:vMerge') !== null : owner !== left
    if (isOpen) open.set(column, placed)
    left = placed
  }
  return { cells, open }
}

const newCell = (at: { column: number; span: number; blocks: Block[] }): Placed => ({
  cell: { column: at.column, columnSpan: at.span, rowSpan: 1, blocks: at.blocks },
  span: at.span,
  isContinued: false,
})

/** The cell that this one only continues, widened or lengthened by it; null for a cell of its own. */
function ownerOf(
  properties: XmlElement | null,
  at: { column: number; span: number; left: Placed | null; above: OpenMerges },
): Placed | null {
  // hMerge is what programs wrote before gridSpan: each covered cell is still there.
  if (merge(properties, 'w:hMerge') === 'continue' && at.left !== null) {
    if (!at.left.isContinued) at.left.cell.columnSpan += at.span
    return at.left
  }
  // 17.4.85 vMerge: a cell continues the one above it only where both stand on the same columns.
  const upper = at.above.get(at.column)
  if (merge(properties, 'w:vMerge') !== 'continue' || upper?.span !== at.span) return null
  upper.cell.rowSpan += 1
  return { ...upper, isContinued: true }
}

/** Without a value, the mark of a merge means that it goes on. */
function merge(properties: XmlElement | null, name: string): 'restart' | 'continue' | null {
  if (child(properties, name) === null) return null
  return valOf(properties, name) === 'restart' ? 'restart' : 'continue'
}

/** Word shows only the first cell's text; other programs leave words in the rest. None is lost. */
function keepOwnText(cell: GridCell, blocks: readonly Block[], reading: Reading): void {
  if (blocks.length === 0) return
  for (const block of blocks) cell.blocks.push(block)
  reading.remarks.add('merged-cell-text', textOfBlocks(blocks))
}

const wordsOfRow = (row: XmlElement): string => partsOf(row, 'w:tc').map(wordsIn).join(' ')

/** Rows of a table or cells of a row, also inside content controls and custom markup (17.5). */
export const partsOf = (container: XmlElement, name: string): XmlElement[] =>
  elementsOf(container).flatMap((element) => {
    if (element.name === name) return [element]
    return element.name === 'w:tc' || element.name === 'w:tr' ? [] : partsOf(element, name)
  })
