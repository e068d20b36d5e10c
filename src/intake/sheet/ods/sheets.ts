import { refused } from '../../package/refusals.ts'
import type { PlainTag, XmlHandlers } from '../../package/xml-events.ts'
import { cellLines } from '../cell-value.ts'
import {
  type Area,
  mostCells,
  type Range,
  type Sheet,
  type SheetCell,
  type SheetNote,
  type SheetRow,
  sheetLimits,
} from '../sheet.ts'
import { odsCell } from './shown-value.ts'
import { odsStored } from './stored-value.ts'

interface OpenSheet extends Sheet {
  readonly rows: SheetRow[]
  readonly merges: Area[]
  readonly hiddenColumns: Range[]
  readonly notes: SheetNote[]
  readonly drawn: string[]
}

interface OpenRow {
  readonly isHidden: boolean
  readonly times: number
  readonly cells: SheetCell[]
  /** Notes and merges by their column, for as many rows as this one stands for. */
  readonly notes: { readonly column: number; readonly text: string }[]
}

interface OpenCell {
  readonly attributes: Readonly<Record<string, string>>
  readonly times: number
  readonly isCovered: boolean
  words: string
  note: string
}

const most = { ...sheetLimits, spaces: 100, merges: 50_000 }

/** Words elsewhere than in cells: earlier versions of cells, copies of other documents' cells. */
const leftOut: ReadonlySet<string> = new Set(['tracked-changes', 'dde-links'])

/** Shapes, on the sheet or in a cell. */
const drawn: ReadonlySet<string> = new Set([
  'shapes',
  'frame',
  'custom-shape',
  'rect',
  'ellipse',
  'caption',
  'line',
  'polygon',
  'g',
])

/**
 * Builds the sheets while the content is read, from its elements (OpenDocument 1.3 part 3, 9: tables).
 *
 * @param keepsStored whether each cell is wanted as the file keeps it, too
 */
export function sheetsBuilder(keepsStored = false): XmlHandlers<PlainTag> & { all(): Sheet[] } {
  const sheets: OpenSheet[] = []
  const hiddenStyles = new Set<string>()
  let style = ''
  let sheet: OpenSheet | null = null
  let row: OpenRow | null = null
  let cell: OpenCell | null = null
  let rowIndex = 0
  let column = 0
  let cells = 0
  let outside = 0
  let inNote = 0
  let inDrawing = 0
  let inText = 0
  let shape = ''

  const add = (text: string): void => {
    if (inNote > 0 && cell !== null) cell.note += text
    else if (inDrawing > 0) shape += text
    else if (cell !== null) cell.words += text
  }

  function keepCell(into: OpenRow, shown: SheetCell, times: number): void {
    cells += times * into.times
    if (cells > mostCells) throw refused('too-many-cells')
    for (let time = 0; time < times; time += 1)
      into.cells.push({ ...shown, column: shown.column + time })
  }

  function finishCell(): void {
    if (cell === null || row === null || sheet === null) return
    const shown = odsCell(column, {
      type: attribute(cell.attributes, 'office:value-type'),
      value: valueIn(cell.attributes),
      currency: attribute(cell.attributes, 'office:currency'),
      shown: cellLines(cell.words),
    })
    const note = cellLines(cell.note)
    if (note !== '') row.notes.push({ column, text: note })
    const kept = keepsStored ? withStored(shown, cell) : shown
    if (kept !== null) keepCell(row, kept, cell.times)
    if (!cell.isCovered) addMerge(sheet.merges, cell.attributes, { row: rowIndex, column })
    column += cell.times
    cell = null
  }

  function withStored(shown: SheetCell | null, { attributes, words }: OpenCell): SheetCell | null {
    const stored = odsStored({
      type: attribute(attributes, 'office:value-type'),
      value: valueIn(attributes),
      hasFormula: attribute(attributes, 'table:formula') !== '',
      words,
    })
    return stored === null ? shown : { ...(shown ?? { column, text: '' }), stored }
  }

  function finishRow(): void {
    if (row === null || sheet === null) return
    const { cells: inRow, isHidden, notes, times } = row
    for (let time = 0; inRow.length > 0 && time < times; time += 1)
      sheet.rows.push({ index: rowIndex + time, isHidden, cells: inRow })
    for (const note of notes) sheet.notes.push({ row: rowIndex, ...note })
    rowIndex = Math.min(rowIndex + times, most.rows)
    row = null
  }

  const openings: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> =
    {
      style: (attributes) => {
        style = attribute(attributes, 'style:name')
      },
      'table-properties': (attributes) => {
        if (attribute(attributes, 'table:display') === 'false') hiddenStyles.add(style)
      },
      table: (attributes) => {
        const name = attribute(attributes, 'table:name')
        const isHidden = hiddenStyles.has(attribute(attributes, 'table:style-name'))
        sheet = { name, isHidden, rows: [], merges: [], hiddenColumns: [], notes: [], drawn: [] }
        sheets.push(sheet)
        rowIndex = 0
        column = 0
      },
      'table-column': (attributes) => {
        const times = timesIn(attributes, 'table:number-columns-repeated', most.columns)
        if (isHiddenBy(attributes))
          sheet?.hiddenColumns.push({ first: column, last: column + times - 1 })
        column += times
      },
      'table-row': (attributes) => {
        const times = timesIn(attributes, 'table:number-rows-repeated', most.rows)
        row = { isHidden: isHiddenBy(attributes), times, cells: [], notes: [] }
        column = 0
      },
      'table-cell': (attributes) => beginCell(attributes, false),
      'covered-table-cell': (attributes) => beginCell(attributes, true),
      annotation: () => {
        inNote += 1
      },
      p: () => {
        inText += 1
        add('\n')
      },
      h: () => {
        inText += 1
        add('\n')
      },
      s: (attributes) => add(' '.repeat(timesIn(attributes, 'text:c', most.spaces))),
      tab: () => add('\t'),
      'line-break': () => add('\n'),
    }

  function beginCell(attributes: Readonly<Record<string, string>>, isCovered: boolean): void {
    const times = timesIn(attributes, 'table:number-columns-repeated', most.columns)
    cell = { attributes, times, isCovered, words: '', note: '' }
  }

  function finishShape(): void {
    inDrawing -= 1
    if (inDrawing > 0) return
    const text = cellLines(shape)
    if (text !== '') sheet?.drawn.push(text)
    shape = ''
  }

  const closings: Readonly<Record<string, () => void>> = {
    annotation: () => {
      inNote -= 1
    },
    p: () => {
      inText -= 1
    },
    h: () => {
      inText -= 1
    },
    'table-cell': finishCell,
    'covered-table-cell': finishCell,
    'table-row': finishRow,
  }

  return {
    open({ local, attributes }) {
      if (leftOut.has(local)) outside += 1
      if (outside > 0) return
      if (drawn.has(local)) inDrawing += 1
      openings[local]?.(attributes)
    },
    close({ local }) {
      if (leftOut.has(local)) outside -= 1
      if (outside > 0) return
      closings[local]?.()
      if (drawn.has(local)) finishShape()
    },
    text(text) {
      if (inText > 0 && outside === 0) add(text)
    },
    all: () => sheets,
  }
}

/** Attributes stand under the usual prefix in all files met; another prefix for the same name is read as well. */
function attribute(attributes: Readonly<Record<string, string>>, name: string): string {
  const local = name.slice(name.indexOf(':'))
  return (
    attributes[name] ?? Object.entries(attributes).find(([each]) => each.endsWith(local))?.[1] ?? ''
  )
}

const valueIn = (attributes: Readonly<Record<string, string>>): string =>
  attributes['office:value'] ??
  attributes['office:date-value'] ??
  attributes['office:boolean-value'] ??
  attributes['office:string-value'] ??
  ''

function timesIn(attributes: Readonly<Record<string, string>>, name: string, upTo: number): number {
  const times = Number(attributes[name] ?? 1)
  return Number.isInteger(times) && times > 0 ? Math.min(times, upTo) : 1
}

const isHiddenBy = (attributes: Readonly<Record<string, string>>): boolean =>
  ['collapse', 'filter'].includes(attribute(attributes, 'table:visibility'))

function addMerge(
  merges: Area[],
  attributes: Readonly<Record<string, string>>,
  { row, column }: { row: number; column: number },
): void {
  const columns = timesIn(attributes, 'table:number-columns-spanned', most.columns)
  const rows = timesIn(attributes, 'table:number-rows-spanned', most.rows)
  if ((columns === 1 && rows === 1) || merges.length >= most.merges) return
  merges.push({
    rows: { first: row, last: row + rows - 1 },
    columns: { first: column, last: column + columns - 1 },
  })
}
