import type { CellStyle } from 'hucre/xlsx'

/** Named, because a font without a name is whatever a program takes it for. */
const bold = { name: 'Calibri', size: 10, bold: true }

const side = { style: 'thin', color: { rgb: '808080' } } as const
const lines = { top: side, right: side, bottom: side, left: side }
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const

/** What a cell looks like: what is filled in is open in a protected sheet, all else is locked. */
export type CellLook =
  | 'title'
  | 'note'
  | 'header'
  | 'section'
  | 'body'
  | 'number'
  | 'amount'
  | 'date'
  | 'filled'
  | 'filled-number'
  | 'filled-amount'

/** Words that stay words when somebody opens the cell and leaves it again, whatever they begin with. */
const text = '@'

const filled: CellStyle = {
  fill: fill('FFF8DC'),
  border: lines,
  alignment: { wrapText: true, vertical: 'top' },
  protection: { locked: false },
  numFmt: text,
}

const figure: CellStyle = { border: lines, alignment: { vertical: 'top', horizontal: 'right' } }

export const looks: Readonly<Record<CellLook, CellStyle>> = {
  title: {
    font: { ...bold, size: 14 },
    alignment: { wrapText: true, vertical: 'top' },
    numFmt: text,
  },
  note: { alignment: { wrapText: true, vertical: 'top' }, numFmt: text },
  header: {
    font: bold,
    fill: fill('DDE5EC'),
    border: lines,
    alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
    numFmt: text,
  },
  section: {
    font: bold,
    fill: fill('F1F4F7'),
    border: lines,
    alignment: { wrapText: true, vertical: 'top' },
    numFmt: text,
  },
  body: { border: lines, alignment: { wrapText: true, vertical: 'top' }, numFmt: text },
  number: { ...figure, numFmt: 'General' },
  amount: { ...figure, numFmt: '#,##0.00' },
  date: { ...figure, numFmt: 'dd.mm.yyyy' },
  filled,
  'filled-number': { ...filled, numFmt: 'General' },
  'filled-amount': { ...filled, numFmt: '#,##0.00' },
}
