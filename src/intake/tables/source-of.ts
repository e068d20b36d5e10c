import type { SourceRow } from '../../core/base/finding.ts'
import type { InBothLanguages } from '../../core/base/language.ts'
import type { Table } from './outline.ts'

/** Where a row stands in the file, counted from 1; in a spreadsheet also as its sheet counts. */
export function sourceOf({ number, grid, sheet }: Table, row: number): SourceRow {
  const near = grid.rows[row - 1]
  const found = near?.index === row - 1 ? near : grid.rows.find(({ index }) => index === row - 1)
  const sheetRow = found?.sheetRow
  const source = { table: number, row }
  return sheetRow === undefined
    ? source
    : { ...source, sheet: { name: sheet ?? null, row: sheetRow } }
}

/** How a sentence calls a row: as whoever has the file open finds it. */
export function rowInWords({ table, row, sheet }: SourceRow): InBothLanguages {
  if (sheet === undefined)
    return { bg: `Ред ${row} в таблица ${table}`, en: `Row ${row} of table ${table}` }
  return sheet.name === null
    ? { bg: `Ред ${sheet.row}`, en: `Row ${sheet.row}` }
    : {
        bg: `Ред ${sheet.row} на листа „${sheet.name}“`,
        en: `Row ${sheet.row} of the sheet “${sheet.name}”`,
      }
}

/** The same of a table, within a sentence. */
export const tableInWords = ({ number, sheet }: Table): InBothLanguages =>
  sheet === undefined
    ? { bg: `таблица ${number}`, en: `table ${number}` }
    : { bg: `листа „${sheet}“`, en: `the sheet “${sheet}”` }
