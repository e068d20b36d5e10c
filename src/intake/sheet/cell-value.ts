import type { CellTrouble, SheetCell } from './sheet.ts'
import { shownNumber } from './shown-number.ts'

/** A number in a cell of this format. */
export function numberCell(
  column: number,
  value: number,
  format: { readonly code: string; readonly from1904: boolean },
): SheetCell {
  const text = shownNumber(value, format.code, format.from1904)
  // Zeros are hidden by many formats, and say no more than an empty cell does.
  return text === '' && value !== 0
    ? { column, text: shownNumber(value, 'General'), trouble: 'unseen' }
    : { column, text }
}

export const troubledCell = (column: number, text: string, trouble: CellTrouble): SheetCell => ({
  column,
  text,
  trouble,
})

/** Line ends of any kind become line feeds; white space at the ends of lines and empty lines are nobody's words. */
export const cellLines = (text: string): string =>
  text
    .split(/\r\n?|[\n\v\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
