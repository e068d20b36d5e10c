import type { StoredCell } from '../../core/report/form-cell.ts'

/** A workbook as its file says it, whichever format that is: cells that show something, by their place. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  /** In the order of rows, and of columns in a row. */
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Area[]
  /** Hidden columns as ranges, both ends included. */
  readonly hiddenColumns: readonly Range[]
  readonly notes: readonly SheetNote[]
  /** What drawings on the sheet say: text boxes, shapes. */
  readonly drawn: readonly string[]
}

export interface SheetRow {
  /** From 0. */
  readonly index: number
  readonly isHidden: boolean
  readonly cells: readonly SheetCell[]
}

export interface SheetCell {
  /** From 0. */
  readonly column: number
  /** As a person sees it; '' only where there is trouble to tell of. */
  readonly text: string
  readonly trouble?: CellTrouble
  /** As the file keeps it, where that was asked for. */
  readonly stored?: StoredCell
}

/**
 * `error`: the cell shows an error of its formula. `no-value`: the program that wrote the file left the value
 * of a formula to be computed. `unseen`: a value whose number format shows nothing.
 */
export type CellTrouble = 'error' | 'no-value' | 'unseen'

export interface SheetNote {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** Both ends included, from 0. */
export interface Range {
  readonly first: number
  readonly last: number
}

export interface Area {
  readonly rows: Range
  readonly columns: Range
}

/** How large a sheet can be, in Excel and in LibreOffice alike. */
export const sheetLimits = { rows: 1_048_576, columns: 16_384 } as const

/**
 * The place, from 0, of a row or a column that a file numbers from 1; where it says no number that a
 * sheet can have, the place after the one before.
 */
export function placeIn(given: string | undefined, next: number, most: number): number {
  const number = Number(given)
  return Number.isInteger(number) && number >= 1 && number <= most ? number - 1 : next
}

/** "B7": the place as spreadsheets write it, columns and rows counted from 0. */
export function placeName(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}

/** The place that "B7" or "$B$7" names; null for anything else. */
export function placeOf(name: string): { row: number; column: number } | null {
  const { letters, digits } =
    /^\$?(?<letters>[A-Z]{1,3})\$?(?<digits>[1-9]\d{0,6})$/i.exec(name)?.groups ?? {}
  if (letters === undefined || digits === undefined) return null
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits) - 1, column: column - 1 }
}

/** "A1:C3", or a single place. */
export function areaOf(name: string): Area | null {
  const [from = '', to = from] = name.split(':')
  const [start, end] = [placeOf(from), placeOf(to)]
  if (start === null || end === null) return null
  return {
    rows: { first: start.row, last: end.row },
    columns: { first: start.column, last: end.column },
  }
}

/** More cells with something in them than any plan has. */
export const mostCells = 250_000
