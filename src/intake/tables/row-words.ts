import type { ColumnKey, HeaderWords } from './column-match.ts'
import { distinct, type GridCell, type GridRow } from './grid.ts'
import type { Header } from './header.ts'
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
  const earlier = earlierYears(row, header)
  const placed = distinct(row.slots)
    .filter((cell) => cell.text !== '')
    .map((cell) => ({
      cell,
      begins: cell.row === row.index,
      keys: earlier.has(cell) ? [] : keysUnder(cell, header),
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
  withHeaderWords(text, { unit: header.units[column], label: header.labels[column] }, language)

/** Two columns of time are a beginning and an end. */
const joined = (key: ColumnKey, before: string | undefined, text: string): string =>
  before === undefined ? text : `${before}${key === 'deadline' ? ' – ' : '\n'}${text}`

/** Of values for several years the last one filled in counts; the others are what is passed on the way. */
function earlierYears(row: GridRow, { columns, years }: Header): ReadonlySet<GridCell> {
  const filled = [...years].flatMap((column) => {
    const cell = row.slots[column]
    return cell === undefined || cell.text === '' ? [] : [{ cell, key: columns[column] }]
  })
  const last = new Map(filled.map(({ cell, key }) => [key, cell]))
  return new Set(filled.filter(({ cell, key }) => last.get(key) !== cell).map(({ cell }) => cell))
}

const keysUnder = (cell: GridCell, header: Header): ColumnKey[] => {
  const under = header.columns.slice(cell.column, cell.column + Math.max(1, cell.columnSpan))
  return [...new Set(under.filter((key) => key !== undefined))]
}

/** The columns with a meaning in which the row has no cell at all. */
export const missingColumns = (row: GridRow, header: Header): ColumnKey[] =>
  header.columns.filter(
    (key, column) => key !== undefined && row.slots[column] === undefined,
  ) as ColumnKey[]
