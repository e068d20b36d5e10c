import type { Cell, Table } from '../layout/document.ts'

/** No more letters than these stand side by side on a page, and half of one has more lines than these. */
const [lettersAcross, linesOfHalfAPage] = [170, 24]

/** What of a table a page may end within, by the places of its rows. */
export interface Breakable {
  /** Rows that are too long to be moved to the next page as a whole. */
  readonly rows: ReadonlySet<number>
  /** Rows with a cell that reaches down into others, too long together with those. */
  readonly groups: ReadonlySet<number>
}

export function breakableIn(table: Table): Breakable {
  const heights = table.rows.map(({ cells }) => heightOf(cells, table))
  const tooLong = (first: number, rows: number): boolean =>
    heights.slice(first, first + rows).reduce((sum, height) => sum + height, 0) > linesOfHalfAPage
  const placesWhere = (isLong: (place: number) => boolean) =>
    new Set([...table.rows.keys()].filter(isLong))
  return {
    rows: placesWhere((place) => tooLong(place, 1)),
    groups: placesWhere((place) =>
      (table.rows[place]?.cells ?? []).some(({ rows = 1 }) => rows > 1 && tooLong(place, rows)),
    ),
  }
}

/** In lines, rather too many than too few; a cell that reaches further down adds to no single row. */
function heightOf(cells: readonly Cell[], { shares, width }: Table): number {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const narrowest = Math.min(...shares)
  const heights = cells.map((cell, index) => {
    const share = cells.length === shares.length ? (shares[index] ?? narrowest) : narrowest
    return linesOf(cell, (share / whole) * width * lettersAcross) / (cell.rows ?? 1)
  })
  return Math.max(1, ...heights)
}

/** What ends a line in words that came from a document or a form. */
export const lineEnds = /\r\n|[\n\r\v\f\u2028\u2029]/

const linesOf = ({ words }: Cell, lettersOfLine: number): number =>
  [words]
    .flat()
    .flatMap(({ text }) => text.split(lineEnds))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersOfLine)), 0)
