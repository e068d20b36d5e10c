import type { SeenRow } from './seen-sheet.ts'

/**
 * Tables stacked on one sheet, each under a title of its own and with the header again: as people lay out a plan goal by
 * goal. Only where all titles stand above headers: else they are sections inside one table.
 */
export function stackedTables(rows: readonly SeenRow[]): (readonly SeenRow[])[] {
  const first = rows.findIndex(({ cells }) => cells.length > 1)
  const header = rows[first]
  if (header === undefined) return [rows]
  const headers = rows.flatMap((row, at) => (wordsOf(row) === wordsOf(header) ? [at] : []))
  const begins = headers.map((at) => titleAbove(rows, at))
  const areTitled = begins.length > 1 && begins.every((begin, at) => begin < (headers[at] ?? 0))
  if (!areTitled || hasSections(rows, header, { headers, begins })) return [rows]
  return begins.map((begin, at) => rows.slice(at === 0 ? 0 : begin, begins[at + 1] ?? rows.length))
}

const wordsOf = ({ cells }: SeenRow): string => cells.map(({ text }) => text).join('\t')

/** The first of the lines of one cell directly above a row; the row itself where there are none. */
function titleAbove(rows: readonly SeenRow[], at: number): number {
  let begin = at
  while (rows[begin - 1]?.cells.length === 1) begin -= 1
  return begin
}

function hasSections(
  rows: readonly SeenRow[],
  header: SeenRow,
  { headers, begins }: { headers: readonly number[]; begins: readonly number[] },
): boolean {
  const isTitle = (row: number) =>
    headers.some((at, table) => row >= (begins[table] ?? at) && row < at)
  const leftmost = header.cells[0]?.column ?? 0
  const last = headers.at(-1) ?? 0
  return rows.some(
    ({ cells }, row) =>
      row < last &&
      cells.length === 1 &&
      (cells[0]?.column ?? 0) <= leftmost &&
      !isTitle(row) &&
      row > (headers[0] ?? 0),
  )
}
