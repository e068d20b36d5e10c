import type { Block } from '../document.ts'
import type { GridCell, GridRow } from '../docx/table.ts'

/** A table while it is read; cells as the page gives them. */
export interface OpenTable {
  readonly rows: OpenRow[]
}

export interface OpenRow {
  readonly header: boolean
  readonly cells: OpenCell[]
}

export interface OpenCell {
  readonly columnSpan: number
  /** 0 for down to the end of the table. */
  readonly rowSpan: number
  readonly blocks: Block[]
}

/** HTML, 4.9.11: spans above these are read as these. */
const most = { columnSpan: 1_000, rowSpan: 65_534, columns: 1_000 }

export function spanIn(attribute: string | undefined, kind: 'columnSpan' | 'rowSpan'): number {
  const given = Number.parseInt(attribute ?? '', 10)
  if (kind === 'rowSpan' && given === 0) return 0
  return Number.isNaN(given) || given < 1 ? 1 : Math.min(given, most[kind])
}

/** Lays the cells on a grid: each in the first column that no cell from above reaches into (HTML, 4.9.12). */
export function gridOf({ rows }: OpenTable): GridRow[] {
  /** By column: the first row that is free again. */
  const freeFrom: number[] = []
  return rows.map((row, at) => {
    const cells: GridCell[] = []
    let column = 0
    for (const { columnSpan, rowSpan, blocks } of row.cells) {
      while ((freeFrom[column] ?? 0) > at) column += 1
      const height = Math.min(rowSpan === 0 ? rows.length : rowSpan, rows.length - at)
      const width = Math.max(1, Math.min(columnSpan, most.columns - column))
      cells.push({ column, columnSpan: width, rowSpan: height, blocks })
      for (let each = column; each < column + width; each += 1)
        freeFrom[each] = Math.max(freeFrom[each] ?? 0, at + height)
      column += width
    }
    return { header: row.header, cells }
  })
}
