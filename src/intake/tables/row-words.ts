import type { ColumnKey } from './column-match.ts'
import { distinct, type GridCell, type GridRow } from './grid.ts'
import type { Header } from './header.ts'

/** A body row by the meaning of its columns. */
export interface RowWords {
  readonly words: ReadonlyMap<ColumnKey, string>
  /** Columns whose cell begins in this row, with words in it; the others are merged from above. */
  readonly own: ReadonlySet<ColumnKey>
  /** Cells with words under a header that a plan has no place for. */
  readonly outside: readonly GridCell[]
  /** Cells that cover columns of different meanings; their words stand in the first of them. */
  readonly across: readonly GridCell[]
}

export function rowWords(row: GridRow, header: Header): RowWords {
  const words = new Map<ColumnKey, string>()
  const own = new Set<ColumnKey>()
  const outside: GridCell[] = []
  const across: GridCell[] = []
  for (const cell of distinct(row.slots)) {
    if (cell.text === '') continue
    const begins = cell.row === row.index
    const keys = keysUnder(cell, header)
    const key = keys[0]
    if (key === undefined) {
      if (begins) outside.push(cell)
      continue
    }
    if (begins && keys.length > 1) across.push(cell)
    const before = words.get(key)
    words.set(key, before === undefined ? cell.text : `${before}\n${cell.text}`)
    if (begins) own.add(key)
  }
  return { words, own, outside, across }
}

const keysUnder = (cell: GridCell, header: Header): ColumnKey[] => {
  const under = header.columns.slice(cell.column, cell.column + Math.max(1, cell.columnSpan))
  return [...new Set(under.filter((key) => key !== undefined))]
}

/** The columns with a meaning in which the row has no cell at all. */
export const missingColumns = (row: GridRow, header: Header): ColumnKey[] =>
  header.columns.filter(
    (key, column) => key !== undefined && row.slots[column] === undefined,
  ) as ColumnKey[]
