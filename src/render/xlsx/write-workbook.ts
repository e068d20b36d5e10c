import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Decimal } from '../../core/base/decimal.ts'
import { printable } from '../package/printable.ts'
import { type FormSheet, formParts } from './form-sheet.ts'
import { type CellLook, looks } from './looks.ts'

/** A cell of a sheet; one that covers others is left out of those. */
export interface SheetCell {
  readonly text: string
  /** From 0. */
  readonly column: number
  readonly columns?: number
  readonly rows?: number
  readonly look: CellLook
  /** Written as a number in place of the text. */
  readonly number?: Decimal
}

export interface PrintedSheet {
  readonly name: string
  /** Widths in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** What stands below the rows, apart from what they can be filtered by. */
  readonly below?: readonly (readonly SheetCell[])[]
  /** How many rows at the top stay in sight and on every page, the last of them those of the header. */
  readonly header: { readonly first: number; readonly last: number }
  /** Whether the rows below the header can be filtered by what stands in them. */
  readonly filtered?: true
  /** What makes it a form to be filled in. */
  readonly form?: FormSheet
}

/**
 * The bytes of an Excel workbook. All cells are texts or plain numbers: nothing that stands in a plan or a
 * report is ever taken for a formula. The only place that knows the library.
 */
export const writeWorkbook = (sheets: readonly PrintedSheet[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map(sheetOf),
    defaultFont: { name: 'Calibri', size: 10 },
  })

function sheetOf({
  name,
  widths,
  rows: filterable,
  below = [],
  header,
  filtered,
  form,
}: PrintedSheet): WriteSheet {
  const rows = [...filterable, ...below]
  const isHidden = (column: number) => form?.hiddenColumns?.includes(column) ?? false
  const placed = rows.flatMap((cells, row) => cells.map((cell) => ({ ...cell, row })))
  return {
    name,
    columns: widths.map((width, column) => ({
      width,
      hidden: isHidden(column),
    })),
    rows: rows.map((cells) => rowOf(cells, widths.length)),
    cells: new Map(placed.flatMap((cell) => styled(cell))),
    merges: placed.filter(spans).map((cell) => ({
      startRow: cell.row,
      startCol: cell.column,
      endRow: lastRow(cell),
      endCol: lastColumn(cell),
    })),
    rowDefs: new Map(
      rows.map((cells, row) => [
        row,
        {
          height: heightOf(
            cells.filter(({ column }) => !isHidden(column)),
            widths,
          ),
          hidden: form?.hiddenRows?.includes(row) ?? false,
        },
      ]),
    ),
    ...(filtered
      ? {
          autoFilter: {
            range: `A${header.last + 1}:${columnName(widths.length - 1)}${filterable.length}`,
          },
        }
      : {}),
    freezePane: { rows: header.last + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${header.first + 1}:$${header.last + 1}`,
    },
    ...(form ? formParts(form) : {}),
  }
}

/** "A" to "Z", then "AA" and on, from 0. */
const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${columnName(Math.floor(column / 26) - 1)}${columnName(column % 26)}`

/** The most characters that Excel takes in a cell (its specifications and limits). */
const longestText = 32_767

function rowOf(cells: readonly SheetCell[], width: number): (string | number | null)[] {
  const row: (string | number | null)[] = Array.from({ length: width }, () => null)
  for (const { column, text, number } of cells)
    row[column] = number === undefined ? textOf(text) : Number(number)
  return row
}

/** An empty text would be a value all the same; "_x0041_" is how a file writes "A" (22.9.2.19 ST_Xstring). */
const textOf = (text: string): string | null =>
  text === ''
    ? null
    : printable(text)
        .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
        .slice(0, longestText)

type Placed = SheetCell & { readonly row: number }

const lastRow = ({ row, rows = 1 }: Placed): number => row + rows - 1
const lastColumn = ({ column, columns = 1 }: SheetCell): number => column + columns - 1
const spans = (cell: Placed): boolean => lastRow(cell) > cell.row || lastColumn(cell) > cell.column

/** The height of a line of text in points, and the most that Excel takes for a row. */
const line = { title: 19, other: 13.5 }
const highest = 409
/** Letters are not all as wide as a digit, by which widths are counted, and lines end at words. */
const filled = 0.9
/** Of bold letters fewer stand in a line. */
const bold = 0.8

/** Programs do not fit rows to their words in a file that is new to them, so each says its height. */
const heightOf = (cells: readonly SheetCell[], widths: readonly number[]): number =>
  Math.min(highest, Math.max(line.other, ...cells.map((cell) => heightOfCell(cell, widths))) + 3)

function heightOfCell(cell: SheetCell, widths: readonly number[]): number {
  const isTitle = cell.look === 'title'
  const width = widths.slice(cell.column, lastColumn(cell) + 1).reduce((sum, each) => sum + each, 0)
  const perLine = width * filled * (isTitle ? 0.65 : cell.look === 'header' ? bold : 1)
  const lines = cell.text
    .split('\n')
    .reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / perLine)), 0)
  return (lines * (isTitle ? line.title : line.other)) / (cell.rows ?? 1)
}

/** Every cell under a span has its look, so that the lines around it are whole. */
const styled = (cell: Placed): [string, Partial<Cell>][] =>
  Array.from({ length: lastRow(cell) - cell.row + 1 }, (_, down) =>
    Array.from(
      { length: lastColumn(cell) - cell.column + 1 },
      (_, along): [string, Partial<Cell>] => [
        `${cell.row + down},${cell.column + along}`,
        { style: looks[cell.look] },
      ],
    ),
  ).flat()
