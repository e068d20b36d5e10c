import type { LooseCell } from './typed-cells.ts'
import type { PrintedSheet, SheetCell } from './write-workbook.ts'

/** A column of data: how it is headed, how wide it is in characters, and what stands in it for a row. */
export interface DataColumn<Row> {
  readonly title: string
  readonly width: number
  readonly cell: (row: Row) => LooseCell
}

/** A sheet of rows below one header that stays in sight and can be filtered by, with a title and notes above. */
export function dataSheet<Row>(
  name: string,
  above: readonly string[],
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
): PrintedSheet {
  const over = (text: string, look: SheetCell['look']): SheetCell[] => [
    { text, look, column: 0, columns: columns.length },
  ]
  const [title = name, ...notes] = above
  const head = [over(title, 'title'), ...notes.map((note) => over(note, 'note'))]
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: [
      ...head,
      columns.map(({ title: text }, column) => ({ text, look: 'header', column })),
      ...rows.map((row) => columns.map(({ cell }, column) => ({ ...cell(row), column }))),
    ],
    header: { first: head.length, last: head.length },
    ...(rows.length > 0 ? { filtered: true as const } : {}),
  }
}
