import { distinct, type GridCell, type GridRow } from './grid.ts'
import type { Header } from './header.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'
import { markedTimes } from './time-columns.ts'
import { withHeaderWords } from './units-in-header.ts'

/** A body row by the meaning of its columns. */
export interface RowWords {
  readonly words: ReadonlyMap<ColumnKey, string>
  /** Columns whose cell begins in this row, with words in it; the others are merged from above. */
  readonly own: ReadonlySet<ColumnKey>
  /** Cells with words under a header that a plan has no place for. */
  readonly outside: readonly GridCell[]
  /** Cells that cover columns of different meanings; their words stand in the first of them. */
  readonly across: readonly GridCell[]
  /** Cells under the headers of money, merged from above or not. */
  readonly money: readonly GridCell[]
}

export function rowWords(row: GridRow, header: Header, language: HeaderWords): RowWords {
  const placed = distinct(row.slots)
    .filter((cell) => cell.text !== '')
    .map((cell) => ({
      cell,
      begins: cell.row === row.index,
      keys: keysUnder(cell, header),
    }))
  const beginning = placed.filter(({ begins }) => begins)
  const under = (key: ColumnKey) =>
    placed.filter(({ keys }) => keys[0] === key).map(({ cell }) => cell)
  const words = new Map<ColumnKey, string>()
  for (const { cell, keys } of placed) {
    const [key] = keys
    if (key !== undefined && key !== 'time')
      words.set(key, joined(key, words.get(key), saidIn(cell, header, language)))
  }
  for (const [key, cells] of inYears(row, header))
    if (cells.length > 1)
      words.set(
        key,
        yearly(cells, (cell) => saidIn(cell, header, language), header),
      )
  const marked = under('time')
  if (marked.length > 0) words.set('deadline', markedTimes(marked, header.times))
  return {
    words,
    own: new Set(beginning.flatMap(({ keys }) => keys.slice(0, 1).map(ofPlan))),
    outside: beginning.filter(({ keys }) => keys.length === 0).map(({ cell }) => cell),
    across: beginning.filter(({ keys }) => keys.length > 1).map(({ cell }) => cell),
    money: under('budget'),
  }
}

/** Marks in columns of time say the deadline. */
const ofPlan = (key: ColumnKey): ColumnKey => (key === 'time' ? 'deadline' : key)

const saidIn = ({ text, column }: GridCell, header: Header, language: HeaderWords): string =>
  withHeaderWords(
    text,
    { unit: unitOfColumn(column, header), label: header.labels[column] },
    language,
  )

/** The unit of this column only; one that all columns of its meaning have is implied. */
function unitOfColumn(column: number, { columns, units, implied }: Header): string | undefined {
  const key = columns[column]
  return key !== undefined && implied[key] !== undefined ? undefined : units[column]
}

/** Two columns of time are a beginning and an end. */
const joined = (key: ColumnKey, before: string | undefined, text: string): string =>
  before === undefined ? text : `${before}${key === 'deadline' ? ' – ' : '\n'}${text}`

/** The cells with the values of one thing in several years, where the row gives more than one. */
function inYears(row: GridRow, { columns, years }: Header): Map<ColumnKey, GridCell[]> {
  const byKey = new Map<ColumnKey, GridCell[]>()
  for (const column of years) {
    const [cell, key] = [row.slots[column], columns[column]]
    if (cell === undefined || cell.text === '' || key === undefined) continue
    const cells = byKey.get(key) ?? []
    if (!cells.includes(cell)) byKey.set(key, [...cells, cell])
  }
  return byKey
}

/** "2025: 4; 2026: 9", line by line where all years have as many lines. */
function yearly(
  cells: readonly GridCell[],
  said: (cell: GridCell) => string,
  header: Header,
): string {
  const values = cells.map((cell) => ({
    year: /20\d\d/.exec(header.texts[cell.column]?.at(-1) ?? '')?.[0] ?? '',
    lines: said(cell).split('\n'),
  }))
  const [first] = values
  const alike = values.every(({ lines }) => lines.length === first?.lines.length)
  if (!alike) return values.map(({ year, lines }) => `${year}: ${lines.join('\n')}`).join('\n')
  return (first?.lines ?? [])
    .map((_, line) => values.map(({ year, lines }) => `${year}: ${lines[line]}`).join('; '))
    .join('\n')
}

/** Words that begin beside the columns of time and reach into them are no mark there. */
const keysUnder = (cell: GridCell, { columns }: Header): ColumnKey[] => {
  const under = columns.slice(cell.column, cell.column + Math.max(1, cell.columnSpan))
  const keys = [...new Set(under.filter((key) => key !== undefined))]
  return keys[0] === 'time' && columns[cell.column] === undefined ? [] : keys
}

/** The columns with a meaning in which the row has no cell at all. */
export const missingColumns = (row: GridRow, header: Header): ColumnKey[] =>
  header.columns.filter(
    (key, column) => key !== undefined && row.slots[column] === undefined,
  ) as ColumnKey[]
