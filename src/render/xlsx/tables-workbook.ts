import type { Cell, LaidOut, Row, Table } from '../layout/document.ts'
import { finishPackage } from '../package/finish-package.ts'
import { type PrintedSheet, type SheetCell, writeWorkbook } from './write-workbook.ts'

/** The tables of a document as an Excel workbook, a sheet for each under its title. The same document gives the same bytes. */
export async function tablesWorkbook(document: LaidOut): Promise<Uint8Array> {
  const { title, language, createdAt, creator = null, blocks } = document
  const tables = blocks.filter((block) => block.kind === 'table')
  const bytes = await writeWorkbook(tables.map((table, index) => sheetOf(document, table, index)))
  const properties = { title: title.text, language, createdAt, creator }
  return finishPackage({ bytes, mainPart: 'xl/workbook.xml', properties })
}

/** The whole width of a sheet in characters, as much as a landscape page holds in small print. */
const charactersInAll = 200

/** What Excel takes for no name of a sheet, and how long one may be. */
const forbidden = /[\\/?*[\]:]/g
const longestName = 31

function sheetOf({ title }: LaidOut, table: Table, index: number): PrintedSheet {
  const { label, shares, header, rows } = table
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const number = `${index + 1}. `
  const over = (text: string, look: SheetCell['look']): SheetCell[] => [
    { text, look, column: 0, columns: shares.length },
  ]
  const above = [over(title.text, 'title'), over(label.text, 'note')]
  return {
    name: `${number}${label.text.replace(forbidden, ' ')}`.slice(0, longestName),
    widths: shares.map((share) => Math.round((share * charactersInAll) / whole)),
    rows: [...above, ...header.map((cells) => cellsOf(cells, 'header')), ...rows.map(rowOf)],
    header: { first: above.length, last: above.length + header.length - 1 },
    filtered: true,
  }
}

const rowOf = ({ kind, cells }: Row): SheetCell[] =>
  cellsOf(cells, kind === 'body' ? 'body' : 'section')

/** Cells side by side; none of the tables that come here has one that covers rows. */
function cellsOf(cells: readonly Cell[], look: SheetCell['look']): SheetCell[] {
  let column = 0
  return cells.map(({ words, columns = 1 }) => {
    const text = [words]
      .flat()
      .map((each) => each.text)
      .join('\n')
    const cell = { text, look, column, columns }
    column += columns
    return cell
  })
}
