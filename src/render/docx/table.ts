import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Cell } from '../layout/document.ts'
import { styleOf } from './styles.ts'
import { paragraphsOf } from './text.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' }
const shade = { header: 'DDE5EC', section: 'F1F4F7' }
/** Room around the words of a cell, in twentieths of a point. */
const room = { top: 35, bottom: 20, left: 60, right: 60 }

/** Word wants at least one paragraph in a cell. */
function cellParagraphs(words: Cell['words'], style: string): Paragraph[] {
  const paragraphs = [words].flat().flatMap((each) => paragraphsOf(each, style))
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({ style })]
}

function cellOf(cell: Cell, style: string, fill?: string): TableCell {
  return new TableCell({
    children: cellParagraphs(cell.words, style),
    ...(cell.columns ? { columnSpan: cell.columns } : {}),
    ...(cell.rows ? { rowSpan: cell.rows } : {}),
    ...(fill ? { shading: { fill } } : {}),
    verticalAlign:
      style === styleOf.headerCell ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
  })
}

/** A row at the top of the table, repeated on every page, where it never stands alone. */
export const headerRow = (cells: readonly Cell[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: cells.map((cell) => cellOf(cell, styleOf.headerCell, shade.header)),
  })

/** A row that names what the rows below it belong to, and never stands last on a page. */
export const sectionRow = (cells: readonly Cell[]): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells.map((cell) => cellOf(cell, styleOf.goalRow, shade.section)),
  })

/** @param keepNext keeps the row on one page with the row below it. */
export const bodyRow = (cells: readonly Cell[], keepNext = false): TableRow =>
  new TableRow({ cantSplit: true, keepNext, children: cells.map((cell) => bodyCell(cell)) })

/** A row of sums below the rows that it sums up. */
export const totalRow = (cells: readonly Cell[]): TableRow =>
  new TableRow({ cantSplit: true, children: cells.map((cell) => bodyCell(cell, shade.section)) })

const bodyCell = (cell: Cell, fill?: string): TableCell =>
  cellOf(cell, cell.figure ? styleOf.figureCell : styleOf.cell, fill)

/** A table whose columns have the given widths, in twentieths of a point. */
export const tableOf = (widths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: room,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    rows,
  })

/** Widths in the given proportions that fill the room to the last twentieth of a point. */
export function widthsOf(shares: readonly number[], width: number): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((share * width) / whole))
  const rest = width - widths.reduce((sum, each) => sum + each, 0)
  return widths.map((each, index) => (index === widths.length - 1 ? each + rest : each))
}
