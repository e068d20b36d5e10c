import type { Table } from '../layout/document.ts'
import { isOverHalfAPage, rowHeights } from '../layout/table-height.ts'

/** What of a table a page may end within, by the places of its rows. */
export interface Breakable {
  /** Rows that are too long to be moved to the next page as a whole. */
  readonly rows: ReadonlySet<number>
  /** Rows with a cell that reaches down into others, too long together with those. */
  readonly groups: ReadonlySet<number>
}

export function breakableIn(table: Table): Breakable {
  const heights = rowHeights(table)
  const tooLong = (first: number, rows: number): boolean =>
    isOverHalfAPage(heights.slice(first, first + rows).reduce((sum, height) => sum + height, 0))
  const placesWhere = (isLong: (place: number) => boolean) =>
    new Set([...table.rows.keys()].filter(isLong))
  return {
    rows: placesWhere((place) => tooLong(place, 1)),
    groups: placesWhere((place) =>
      (table.rows[place]?.cells ?? []).some(({ rows = 1 }) => rows > 1 && tooLong(place, rows)),
    ),
  }
}
