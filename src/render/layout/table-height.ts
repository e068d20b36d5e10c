import type { Cell, Table } from './document.ts'

/** No more letters than these stand side by side on a page, and half of one has more lines than these. */
const [lettersAcross, linesOfHalfAPage] = [170, 24]

/** What ends a line in words that came from a document or a form. */
export const lineEnds = /\r\n|[\n\r\v\f\u2028\u2029]/

/** The heights of a table's rows in lines, rather too many than too few. */
export const rowHeights = (table: Table): number[] =>
  heightsOf(
    table.rows.map(({ cells }) => cells),
    table,
  )

export const isOverHalfAPage = (lines: number): boolean => lines > linesOfHalfAPage

/** Whether it is small enough to stand on one page as a whole, however much of that page is taken. */
export const isSmall = (table: Table): boolean =>
  !isOverHalfAPage(
    [...heightsOf(table.header, table), ...rowHeights(table)].reduce(
      (sum, height) => sum + height,
      0,
    ),
  )

/** A cell that reaches further down takes its place in the rows below, and adds to no single one. */
function heightsOf(
  rows: readonly (readonly Cell[])[],
  { shares, width }: Pick<Table, 'shares' | 'width'>,
): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const takenUntil = shares.map(() => 0)
  return rows.map((cells, row) => {
    const heights = cells.map((cell) => {
      const { columns = 1, rows: down = 1 } = cell
      const column = Math.max(
        0,
        takenUntil.findIndex((until) => until <= row),
      )
      takenUntil.fill(row + down, column, column + columns)
      const share = shares.slice(column, column + columns).reduce((sum, each) => sum + each, 0)
      return linesOf(cell, (share / whole) * width * lettersAcross) / down
    })
    return Math.max(1, ...heights)
  })
}

const linesOf = ({ words }: Cell, lettersOfLine: number): number =>
  [words]
    .flat()
    .flatMap(({ text }) => text.split(lineEnds))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersOfLine)), 0)
