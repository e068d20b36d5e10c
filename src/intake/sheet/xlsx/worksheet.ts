import { refused } from '../../package/refusals.ts'
import { type PlainTag, readPlainXml } from '../../package/xml-events.ts'
import { cellLines, numberCell, troubledCell } from '../cell-value.ts'
import {
  type Area,
  areaOf,
  mostCells,
  placeIn,
  placeOf,
  type Range,
  type SheetCell,
  type SheetRow,
  sheetLimits,
} from '../sheet.ts'
import { serialOf } from '../shown-date.ts'
import { shownText } from '../shown-number.ts'
import { createRichText } from './rich-text.ts'
import { storedCell } from './stored-cell.ts'

/** What the cells of a workbook refer to. */
export interface WorkbookContext {
  readonly strings: readonly string[]
  readonly formats: readonly string[]
  readonly from1904: boolean
  /** Whether each cell is wanted as the file keeps it, too, and strings with all their white space. */
  readonly keepsStored?: boolean
}

export interface WorksheetCells {
  readonly rows: SheetRow[]
  readonly merges: Area[]
  readonly hiddenColumns: Range[]
}

/** A cell while its XML comes. */
export interface OpenCell {
  readonly column: number
  readonly type: string
  readonly format: string
  value: string
  hasFormula: boolean
}

/** Far more merged areas than a sheet that people read has. */
const mostMerges = 50_000

/**
 * Reads the cells of a worksheet (ECMA-376 part 1, 18.3.1) one after the other; only those that show something
 * are kept, however large the sheet says it is.
 */
export async function readWorksheet(
  chunks: AsyncIterable<Uint8Array>,
  context: WorkbookContext,
): Promise<WorksheetCells> {
  const sheet: WorksheetCells = { rows: [], merges: [], hiddenColumns: [] }
  const words = createRichText()
  let row = { index: -1, isHidden: false, cells: [] as SheetCell[] }
  let cell: OpenCell | null = null
  let isValue = false
  let hidesRows = false
  let cells = 0

  const openings: Readonly<Record<string, (tag: PlainTag) => void>> = {
    sheetFormatPr: ({ attributes }) => {
      hidesRows = isTrue(attributes['zeroHeight'])
    },
    col: ({ attributes }) => {
      const first = placeIn(attributes['min'], 0, sheetLimits.columns)
      const range = { first, last: placeIn(attributes['max'], first, sheetLimits.columns) }
      if (isHiddenBy(attributes, 'width')) sheet.hiddenColumns.push(range)
    },
    row: ({ attributes }) => {
      const index = placeIn(attributes['r'], row.index + 1, sheetLimits.rows)
      const isShown = attributes['hidden'] !== undefined && !isTrue(attributes['hidden'])
      const isHidden =
        isHiddenBy(attributes, 'ht') || (hidesRows && !isShown && attributes['ht'] === undefined)
      row = { index, isHidden, cells: [] }
    },
    c: ({ attributes }) => {
      const column = placeOf(attributes['r'] ?? '')?.column ?? (row.cells.at(-1)?.column ?? -1) + 1
      const format = context.formats[Number(attributes['s'] ?? 0)] ?? 'General'
      cell = { column, type: attributes['t'] ?? 'n', format, value: '', hasFormula: false }
      words.take()
    },
    f: () => {
      if (cell !== null) cell.hasFormula = true
    },
    v: () => {
      isValue = true
    },
    mergeCell: ({ attributes }) => {
      const area = areaOf(attributes['ref'] ?? '')
      if (area !== null && sheet.merges.length < mostMerges) sheet.merges.push(area)
    },
  }

  await readPlainXml(chunks, {
    open(tag) {
      words.open(tag.local)
      openings[tag.local]?.(tag)
    },
    close({ local }) {
      words.close(local)
      if (local === 'v') isValue = false
      else if (local === 'c' && cell !== null) {
        const kept = keptCell(cell, words.take(), context)
        if (kept !== null) {
          row.cells.push(kept)
          cells += 1
        }
        if (cells > mostCells) throw refused('too-many-cells')
        cell = null
      } else if (local === 'row' && row.cells.length > 0) sheet.rows.push(row)
    },
    text(text) {
      if (isValue && cell !== null) cell.value += text
      else words.text(text)
    },
  })
  return { ...sheet, rows: inOrder(sheet.rows) }
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** Hidden as such, or made so small that nothing shows. */
const isHiddenBy = (attributes: Readonly<Record<string, string>>, size: string): boolean =>
  isTrue(attributes['hidden']) || (attributes[size] !== undefined && Number(attributes[size]) === 0)

/** What is kept of a cell; null of one that shows nothing. */
function keptCell(cell: OpenCell, inline: string, context: WorkbookContext): SheetCell | null {
  const shown = shownCell(cell, inline, context)
  if (shown === null || !context.keepsStored) return shown
  return { ...shown, stored: storedCell(cell, wordsIn(cell, inline, context)) }
}

/** What a cell shows (18.18.11 ST_CellType); null for nothing. */
function shownCell(cell: OpenCell, inline: string, context: WorkbookContext): SheetCell | null {
  const { column, type, value, format } = cell
  const words = wordsIn(cell, inline, context)
  if (words !== null) {
    const lines = type === 's' ? words : cellLines(words)
    return lines === '' ? missing(cell) : { column, text: shownText(lines, format) || lines }
  }
  if (value.trim() === '') return missing(cell)
  if (type === 'e') return troubledCell(column, value, 'error')
  if (type === 'b') return { column, text: value.trim() === '1' ? 'TRUE' : 'FALSE' }
  return shownQuantity(cell, context)
}

function shownQuantity(
  { column, type, value, format }: OpenCell,
  { from1904 }: WorkbookContext,
): SheetCell {
  const isDate = type === 'd'
  const number = isDate ? serialOf(value) : Number(value)
  if (!Number.isFinite(number)) return { column, text: cellLines(value) }
  const code = isDate && format === 'General' ? 'dd.mm.yyyy' : format
  return numberCell(column, number, { code, from1904: from1904 && !isDate })
}

const wordsIn = (
  { type, value }: OpenCell,
  inline: string,
  context: WorkbookContext,
): string | null => {
  if (type === 's') return context.strings[Number(value)] ?? ''
  if (type === 'inlineStr') return inline === '' ? value : inline
  return type === 'str' ? value : null
}

/** Programs that do not compute leave the value of a formula out until a spreadsheet opens the file. */
const missing = (cell: OpenCell): SheetCell | null =>
  cell.hasFormula && cell.value === '' && cell.type !== 'str'
    ? troubledCell(cell.column, '', 'no-value')
    : null

/** Rows stand in order in any file that a spreadsheet wrote; a row written twice is one. */
function inOrder(rows: readonly SheetRow[]): SheetRow[] {
  const isOrdered = rows.every((row, at) => at === 0 || row.index > (rows[at - 1]?.index ?? -1))
  const areCells = rows.every(({ cells }) =>
    cells.every((cell, at) => at === 0 || cell.column > (cells[at - 1]?.column ?? -1)),
  )
  if (isOrdered && areCells) return [...rows]
  const byIndex = new Map<number, SheetRow>()
  for (const row of rows) {
    const known = byIndex.get(row.index)
    const cells = [...(known?.cells ?? []), ...row.cells]
    byIndex.set(row.index, {
      ...row,
      cells: [...new Map(cells.map((cell) => [cell.column, cell])).values()].sort(
        (a, b) => a.column - b.column,
      ),
    })
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index)
}
