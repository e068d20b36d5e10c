import type { Decimal } from '../../core/base/decimal.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { SheetCell } from './write-workbook.ts'

/** A cell that does not yet know where it stands. */
export type LooseCell = Omit<SheetCell, 'column'>

/** The most digits that a number keeps in a spreadsheet. */
const mostDigits = 15

export const fitsCell = (value: Decimal): boolean =>
  value.replace(/\D/g, '').replace(/^0+/, '').length <= mostDigits

export const textCell = (text: string): LooseCell => ({ text, look: 'body' })

export const countCell = (count: number): LooseCell => numberCell(String(count) as Decimal)

/** A number to compute with; one of more digits than a spreadsheet keeps stays a text. Nothing is an empty cell, not zero. */
export function numberCell(value: Decimal | null, look: 'number' | 'amount' = 'number'): LooseCell {
  if (value === null) return textCell('')
  return fitsCell(value) ? { text: value, look, number: value } : textCell(value)
}

/** The day that spreadsheets count from, for all days after February 1900. */
const dayZero = Date.UTC(1899, 11, 30)
const millisecondsOfDay = 86_400_000

export const dateCell = (date: PlainDate): LooseCell => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const days = (Date.UTC(year, month - 1, day) - dayZero) / millisecondsOfDay
  return { text: date, look: 'date', number: String(days) as Decimal }
}
