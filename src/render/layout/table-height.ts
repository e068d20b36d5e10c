import type { Cell, Table } from './document.ts'

/** No more letters than these stand side by side on a page, and half of one has more lines than these. */
const [lettersAcross, linesOfHalfAPage] = [170, 24]

/** What ends a line in words that came from a document or a form. */
export const lineEnds = /\r\n|[\n\r\v\f\u2028\u2029]/

/** The heights of a table's rows in lines, rather too many than too few. */
export const rowHeights = (table: Table): number[] =>
  table.rows.map(({ cells }) => heightOf(cells, table))

export const isOverHalfAPage = (lines: number): boolean => lines > linesOfHalfAPage

/** Whether it is small enough to stand on one page as a whole, however much of that page is taken. */
export const isSmall = (table: Table): boolean =>
  !isOverHalfAPage(
    [...table.header.map((cells) => heightOf(cells, table)), ...rowHeights(table)].reduce(
      (sum, height) => sum + height,
      0,
    ),
  )

/** A cell that reaches further down adds to no single row. */
function heightOf(cells: readonly Cell[], { shares, width }: Table): number {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const narrowest = Math.min(...shares)
  const heights = cells.map((cell, index) => {
    const share = cells.length === shares.length ? (shares[index] ?? narrowest) : narrowest
    return linesOf(cell, (share / whole) * width * lettersAcross) / (cell.rows ?? 1)
  })
  return Math.max(1, ...heights)
}

const linesOf = ({ words }: Cell, lettersOfLine: number): number =>
  [words]
    .flat()
    .flatMap(({ text }) => text.split(lineEnds))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersOfLine)), 0)
