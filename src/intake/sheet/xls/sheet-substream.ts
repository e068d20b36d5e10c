import { refused } from '../../package/refusals.ts'
import { cellLines } from '../cell-value.ts'
import {
  type Area,
  mostCells,
  type Range,
  type Sheet,
  type SheetCell,
  type SheetNote,
} from '../sheet.ts'
import { cellsIn, isFormulaOfWords, type PlacedCell, words } from './cells.ts'
import type { Globals, ListedSheet } from './globals.ts'
import { type BiffRecord, recordsFrom, recordTypes } from './records.ts'
import { characters, readString } from './strings.ts'

const noteObject = 0x19
const hiddenRow = 0x20

/** What has been met of a sheet so far. */
interface Gathered {
  readonly rows: Map<number, SheetCell[]>
  readonly hiddenRows: Set<number>
  readonly hiddenColumns: Range[]
  readonly merges: Area[]
  /** Words of text objects by their number, and whether each belongs to a note. */
  readonly objects: Map<number, { text: string; readonly isNote: boolean }>
  readonly notes: { readonly row: number; readonly column: number; readonly object: number }[]
  cells: number
}

/** Reads one sheet (MS-XLS 2.1.7.20.5): its cells in whatever order, rows, columns, merged cells and notes. */
export function readSheetSubstream(
  stream: Uint8Array,
  listed: ListedSheet,
  globals: Globals,
): Sheet {
  const gathered: Gathered = {
    rows: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: [],
    merges: [],
    objects: new Map(),
    notes: [],
    cells: 0,
  }
  let formula: BiffRecord | null = null
  let object = -1
  let before: BiffRecord | null = null
  for (const record of ownRecords(stream, listed.at)) {
    const { type } = record
    if (type === recordTypes.object) object = objectIn(record, gathered)
    if (type === recordTypes.continue && before?.type === recordTypes.textObject)
      keepText(before, record, gathered.objects.get(object))
    if (isFormulaOfWords(record)) formula = record
    if (type === recordTypes.string && formula !== null) {
      keep(wordsOf(formula, record, globals), gathered)
      formula = null
    }
    keep(cellsIn(record, globals), gathered)
    layouts[type]?.(record.data, gathered)
    before = record
  }
  return sheetOf(listed, gathered)
}

/** The records of a sheet without those of the charts on it, which are substreams inside its own. */
function* ownRecords(stream: Uint8Array, start: number): Generator<BiffRecord> {
  let depth = 0
  for (const record of recordsFrom(stream, start)) {
    if (record.type === recordTypes.beginning) depth += 1
    if (record.type === recordTypes.endOfSubstream) depth -= 1
    if (depth === 0) return
    if (depth === 1) yield record
  }
}

function keep(cells: readonly PlacedCell[], gathered: Gathered): void {
  gathered.cells += cells.length
  if (gathered.cells > mostCells) throw refused('too-many-cells')
  for (const { row, cell } of cells) {
    const inRow = gathered.rows.get(row)
    if (inRow === undefined) gathered.rows.set(row, [cell])
    else inRow.push(cell)
  }
}

function wordsOf(formula: BiffRecord, { data }: BiffRecord, globals: Globals): PlacedCell[] {
  const cell = words(formula.data, cellLines(readString(data, 0, 2, globals.manner)), globals)
  return cell === null ? [] : [{ row: formula.data.getUint16(0, true), cell }]
}

const layouts: Readonly<Record<number, (data: DataView, gathered: Gathered) => void>> = {
  [recordTypes.row]: (data, { hiddenRows }) => {
    if (data.getUint16(12, true) & hiddenRow) hiddenRows.add(data.getUint16(0, true))
  },
  [recordTypes.columnInfo]: (data, { hiddenColumns }) => {
    const isHidden = (data.getUint16(8, true) & 1) === 1 || data.getUint16(4, true) === 0
    if (isHidden)
      hiddenColumns.push({ first: data.getUint16(0, true), last: data.getUint16(2, true) })
  },
  [recordTypes.mergedCells]: (data, { merges }) => {
    for (let at = 2; at + 8 <= data.byteLength; at += 8)
      merges.push({
        rows: { first: data.getUint16(at, true), last: data.getUint16(at + 2, true) },
        columns: { first: data.getUint16(at + 4, true), last: data.getUint16(at + 6, true) },
      })
  },
  [recordTypes.note]: (data, { notes }) => {
    if (data.byteLength >= 8)
      notes.push({
        row: data.getUint16(0, true),
        column: data.getUint16(2, true),
        object: data.getUint16(6, true),
      })
  },
}

/** MS-XLS 2.5.143 FtCmo: kind and number of the object whose text may follow. */
function objectIn({ data }: BiffRecord, { objects }: Gathered): number {
  if (data.byteLength < 8 || data.getUint16(0, true) !== 0x15) return -1
  const number = data.getUint16(6, true)
  objects.set(number, { text: '', isNote: data.getUint16(4, true) === noteObject })
  return number
}

/** MS-XLS 2.4.329 TxO: its characters stand in the record that continues it. */
function keepText(
  text: BiffRecord,
  { data }: BiffRecord,
  object: { text: string } | undefined,
): void {
  if (object === undefined || data.byteLength < 1 || text.data.byteLength < 12) return
  const isWide = (data.getUint8(0) & 1) === 1
  object.text = cellLines(characters(data, 1, text.data.getUint16(10, true), isWide))
}

function sheetOf({ name, isHidden }: ListedSheet, gathered: Gathered): Sheet {
  const { rows, hiddenRows, hiddenColumns, merges, objects, notes } = gathered
  return {
    name,
    isHidden,
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([index, cells]) => ({
        index,
        isHidden: hiddenRows.has(index),
        cells: [...new Map(cells.map((cell) => [cell.column, cell])).values()].sort(
          (a, b) => a.column - b.column,
        ),
      })),
    merges,
    hiddenColumns,
    notes: notes.flatMap(({ row, column, object }): SheetNote[] => {
      const text = objects.get(object)?.text ?? ''
      return text === '' ? [] : [{ row, column, text }]
    }),
    drawn: [...objects.values()].flatMap(({ text, isNote }) =>
      isNote || text === '' ? [] : [text],
    ),
  }
}
