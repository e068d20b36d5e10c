import { refused } from '../../package/refusals.ts'
import { type PlainTag, readPlainXml } from '../../package/xml-events.ts'
import { cellLines, numberCell, troubledCell } from '../cell-value.ts'
import {
  type Area,
  mostCells,
  placeIn,
  type Range,
  type Sheet,
  type SheetCell,
  type SheetNote,
  type SheetRow,
  sheetLimits,
  type Workbook,
} from '../sheet.ts'
import { serialOf } from '../shown-date.ts'
import { shownText } from '../shown-number.ts'

interface OpenSheet extends Sheet {
  isHidden: boolean
  readonly rows: SheetRow[]
  readonly merges: Area[]
  readonly hiddenColumns: Range[]
  readonly notes: SheetNote[]
}

/** Formats that Excel 2003 calls by name; a currency is that of the reader's computer. */
const namedFormats: Readonly<Record<string, string>> = {
  Percent: '0.00%',
  Standard: '#,##0.00',
  Currency: '#,##0.00',
  Fixed: '0.00',
  'General Date': 'dd.mm.yyyy',
  'Long Date': 'dd.mm.yyyy',
  'Medium Date': 'dd.mm.yyyy',
  'Short Date': 'dd.mm.yyyy',
}

const most = { ...sheetLimits, merges: 50_000 }

/**
 * Reads the XML that Excel 2003 wrote and that databases still export under the name of .xls: SpreadsheetML of 2003
 * (urn:schemas-microsoft-com:office:spreadsheet).
 */
export async function readXml2003Workbook(chunks: AsyncIterable<Uint8Array>): Promise<Workbook> {
  const sheets: OpenSheet[] = []
  const formats = new Map<string, string>()
  let style = ''
  let row = { index: -1, isHidden: false, cells: [] as SheetCell[] }
  let column = -1
  let nextColumn = 0
  let cell = { format: 'General', type: '', words: '', note: '' }
  let inNote = false
  let takes = false
  let isVisible = false
  let cells = 0

  function beginCell(attributes: Attributes): void {
    column = indexIn(attributes, nextColumn, most.columns)
    nextColumn = column + 1
    cell = {
      format: formats.get(valueIn(attributes, 'StyleID')) ?? 'General',
      type: '',
      words: '',
      note: '',
    }
    const across = numberIn(attributes, 'MergeAcross')
    const down = numberIn(attributes, 'MergeDown')
    const sheet = sheets.at(-1)
    if ((across === 0 && down === 0) || sheet === undefined || sheet.merges.length > most.merges)
      return
    nextColumn += across
    sheet.merges.push({
      rows: { first: row.index, last: row.index + down },
      columns: { first: column, last: column + across },
    })
  }

  function endCell(): void {
    const shown = shownCell(column, cell)
    if (shown !== null) row.cells.push(shown)
    cells += 1
    if (cells > mostCells) throw refused('too-many-cells')
    const note = cellLines(cell.note)
    if (note !== '') sheets.at(-1)?.notes.push({ row: row.index, column, text: note })
  }

  const openings: Readonly<Record<string, (attributes: Attributes) => void>> = {
    Style: (attributes) => {
      style = valueIn(attributes, 'ID')
    },
    NumberFormat: (attributes) => {
      const format = valueIn(attributes, 'Format')
      formats.set(style, namedFormats[format] ?? format)
    },
    Worksheet: (attributes) => {
      const name = valueIn(attributes, 'Name')
      sheets.push({
        name,
        isHidden: false,
        rows: [],
        merges: [],
        hiddenColumns: [],
        notes: [],
        drawn: [],
      })
      row = { index: -1, isHidden: false, cells: [] }
      nextColumn = 0
    },
    Column: (attributes) => {
      const first = indexIn(attributes, nextColumn, most.columns)
      nextColumn = first + 1 + numberIn(attributes, 'Span')
      const isHidden = valueIn(attributes, 'Hidden') === '1' || valueIn(attributes, 'Width') === '0'
      if (isHidden) sheets.at(-1)?.hiddenColumns.push({ first, last: nextColumn - 1 })
    },
    Row: (attributes) => {
      const isHidden =
        valueIn(attributes, 'Hidden') === '1' || valueIn(attributes, 'Height') === '0'
      row = { index: indexIn(attributes, row.index + 1, most.rows), isHidden, cells: [] }
      nextColumn = 0
    },
    Cell: beginCell,
    Comment: () => {
      inNote = true
    },
    Data: (attributes) => {
      takes = true
      if (!inNote) cell.type = valueIn(attributes, 'Type')
    },
    Visible: () => {
      isVisible = true
    },
  }

  const closings: Readonly<Record<string, () => void>> = {
    Comment: () => {
      inNote = false
    },
    Data: () => {
      takes = false
    },
    Visible: () => {
      isVisible = false
    },
    Cell: endCell,
    Row: () => {
      if (row.cells.length > 0) sheets.at(-1)?.rows.push(row)
    },
  }

  await readPlainXml(chunks, {
    open: ({ local, attributes }: PlainTag) => openings[local]?.(attributes),
    close: ({ local }: PlainTag) => closings[local]?.(),
    text(text) {
      const sheet = sheets.at(-1)
      if (isVisible && sheet !== undefined && text.startsWith('Sheet')) sheet.isHidden = true
      if (!takes) return
      if (inNote) cell.note += text
      else cell.words += text
    },
  })
  return { sheets: sheets.map((sheet) => ({ ...sheet, rows: inOrder(sheet.rows) })) }
}

type Attributes = Readonly<Record<string, string>>

/** Attributes stand under the prefix of the namespace, which is ss in all files met. */
const valueIn = (attributes: Attributes, local: string): string =>
  attributes[`ss:${local}`] ?? attributes[local] ?? ''

function numberIn(attributes: Attributes, local: string): number {
  const number = Number(valueIn(attributes, local))
  return Number.isInteger(number) && number > 0 ? Math.min(number, most.columns) : 0
}

/** Places are written only where some were passed over, from 1. */
const indexIn = (attributes: Attributes, next: number, most: number): number =>
  placeIn(valueIn(attributes, 'Index'), next, most)

function shownCell(
  column: number,
  { type, words, format }: { type: string; words: string; format: string },
): SheetCell | null {
  const text = cellLines(words)
  if (text === '') return null
  if (type === 'Error') return troubledCell(column, text, 'error')
  if (type === 'Boolean') return { column, text: text === '1' ? 'TRUE' : 'FALSE' }
  const number = type === 'DateTime' ? serialOf(text) : Number(text)
  if (!['Number', 'DateTime'].includes(type) || !Number.isFinite(number))
    return { column, text: shownText(text, format) || text }
  const code = type === 'DateTime' && format === 'General' ? 'dd.mm.yyyy' : format
  return numberCell(column, number, { code, from1904: false })
}

const inOrder = (rows: readonly SheetRow[]): SheetRow[] =>
  [...rows].sort((a, b) => a.index - b.index)
