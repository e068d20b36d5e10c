import { cellLines, numberCell, troubledCell } from '../cell-value.ts'
import type { SheetCell } from '../sheet.ts'
import { shownText } from '../shown-number.ts'
import type { Globals } from './globals.ts'
import { type BiffRecord, recordTypes } from './records.ts'
import { readString } from './strings.ts'

/** A cell and its row; null for a record that is no cell or shows nothing. */
export interface PlacedCell {
  readonly row: number
  readonly cell: SheetCell
}

/** MS-XLS 2.5.10 BErr. */
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

/** The cells in a record (MS-XLS 2.4): one, several numbers side by side, or none. */
export function cellsIn({ type, data }: BiffRecord, globals: Globals): PlacedCell[] {
  const read = readers[type]
  if (read === undefined || data.byteLength < 6) return []
  const row = data.getUint16(0, true)
  return read(data, globals).flatMap((cell) => (cell === null ? [] : [{ row, cell }]))
}

type ReadCells = (data: DataView, globals: Globals) => (SheetCell | null)[]

const readers: Readonly<Record<number, ReadCells>> = {
  [recordTypes.sharedLabel]: (data, globals) => [
    words(data, globals.strings[data.getUint32(6, true)] ?? '', globals),
  ],
  [recordTypes.label]: (data, globals) => [words(data, plainString(data, globals), globals)],
  [recordTypes.richString]: (data, globals) => [words(data, plainString(data, globals), globals)],
  [recordTypes.number]: (data, globals) => [number(data, data.getFloat64(6, true), globals)],
  [recordTypes.rk]: (data, globals) => [number(data, rkNumber(data.getUint32(6, true)), globals)],
  [recordTypes.manyRk]: (data, globals) =>
    Array.from({ length: Math.floor((data.byteLength - 6) / 6) }, (_, at) => {
      const format = formatOf(data.getUint16(4 + at * 6, true), globals)
      const value = rkNumber(data.getUint32(6 + at * 6, true))
      return numberCell(data.getUint16(2, true) + at, value, {
        code: format,
        from1904: globals.from1904,
      })
    }),
  [recordTypes.truthOrError]: (data) => [
    truthOrError(data, data.getUint8(6), data.getUint8(7) === 1),
  ],
  [recordTypes.formula]: (data, globals) => [formula(data, globals)],
}

const columnOf = (data: DataView): number => data.getUint16(2, true)
const formatOf = (style: number, { formats }: Globals): string => formats[style] ?? 'General'

const plainString = (data: DataView, { manner }: Globals): string =>
  cellLines(readString(data, 6, 2, manner))

/** @param text with its lines made ready. */
export function words(data: DataView, text: string, globals: Globals): SheetCell | null {
  if (text === '') return null
  return {
    column: columnOf(data),
    text: shownText(text, formatOf(data.getUint16(4, true), globals)) || text,
  }
}

function number(data: DataView, value: number, globals: Globals): SheetCell {
  const code = formatOf(data.getUint16(4, true), globals)
  return numberCell(columnOf(data), value, { code, from1904: globals.from1904 })
}

function truthOrError(data: DataView, value: number, isError: boolean): SheetCell {
  const column = columnOf(data)
  if (isError) return troubledCell(column, errors[value] ?? '#N/A', 'error')
  return { column, text: value === 0 ? 'FALSE' : 'TRUE' }
}

/** The value that a formula had when the file was saved (2.5.133 FormulaValue); words stand in the next record. */
function formula(data: DataView, globals: Globals): SheetCell | null {
  if (data.getUint16(12, true) !== 0xffff) return number(data, data.getFloat64(6, true), globals)
  const kind = data.getUint8(6)
  if (kind === 1 || kind === 2) return truthOrError(data, data.getUint8(8), kind === 2)
  return null
}

export const isFormulaOfWords = ({ type, data }: BiffRecord): boolean =>
  type === recordTypes.formula && data.getUint16(12, true) === 0xffff && data.getUint8(6) === 0

/** MS-XLS 2.5.217 RkNumber: thirty bits of a whole number or of a double's upper half, perhaps a hundredth of it. */
function rkNumber(bits: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(4, bits & 0xfffffffc, true)
  const value = bits & 2 ? (bits | 0) >> 2 : view.getFloat64(0, true)
  return bits & 1 ? value / 100 : value
}
