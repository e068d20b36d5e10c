import type { CellKey } from '../../core/draft/draft.ts'
import { isWhole, matchColumn } from './column-match.ts'
import { columnsOf } from './columns.ts'
import type { Guess } from './doubtful-columns.ts'
import { type Grid, type GridCell, type GridRow, ownCells } from './grid.ts'
import { endRowOf, firstRowOf, looksLikeHeader, mayBeHeader } from './header-rows.ts'
import { headerTexts } from './header-texts.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'
import { isPlan } from './is-plan.ts'
import { leadingNumbers, type SplitNumber } from './leading-number.ts'
import { levelsOf } from './levels.ts'
import { isPrintedNumber } from './printed-number.ts'
import { timesOf } from './time-columns.ts'
import {
  bothRoles,
  bothValues,
  type Implied,
  impliedBy,
  labelsOfMoney,
  namesMoney,
  unitInHeader,
} from './units-in-header.ts'
import { valueYears, withBareYear } from './value-years.ts'

/** What the header of a plan's table says: a meaning for each column that has one. */
export interface Header {
  readonly firstRow: number
  /** The first row after the header. */
  readonly endRow: number
  /** One entry per column of the grid; undefined for a column that a plan has no place for. */
  readonly columns: readonly (ColumnKey | undefined)[]
  /** The words above each column, from the top down. */
  readonly texts: readonly (readonly string[])[]
  /** What the header says of every number below it: "thousand EUR", "%". */
  readonly units: readonly (string | undefined)[]
  /** The units that hold for all columns of a meaning: they stay beside the words. */
  readonly implied: Implied
  /** What tells several columns of money apart, said before the words of each. */
  readonly labels: readonly (string | undefined)[]
  /** Columns of the same values in several years. */
  readonly years: ReadonlySet<number>
  /** The time that a column of marks stands for. */
  readonly times: readonly (string | undefined)[]
  /** Columns whose words hold for the rows below, too, where these say nothing there. */
  readonly carried: ReadonlySet<number>
  /** Columns that no word of the header names: what they hold was seen from their cells. */
  readonly guessed: readonly Guess[]
  /** Cells of a measure that may be wrong or lack something, because a column was guessed or left out. */
  readonly doubted: readonly CellKey[]
  /** Where no column holds the numbers, how they are told from the words of the measures. */
  readonly leading: SplitNumber
}

/** How far down a table its header may begin: titles and notes may stand in rows above it. */
const deepest = 40

/** The header of a plan's table, or undefined when the table is no plan. */
export function findHeader(grid: Grid, words: HeaderWords): Header | undefined {
  const near = grid.rows.slice(0, deepest)
  for (const row of near.filter((each) => looksLikeHeader(each, words))) {
    const header = headerAt(row.index, grid, words)
    if (header !== undefined) return header
  }
  const other = near.find((row) => mayBeHeader(row, grid))
  return other && headerAt(other.index, grid, words)
}

/**
 * Another header below the one in force, which says other things of the columns; 'of-no-plan' where it
 * is that of some other table. A word or two that a measure may say are not enough.
 */
export function headerBelow(
  row: GridRow,
  grid: Grid,
  inForce: Header,
  words: HeaderWords,
): Header | 'of-no-plan' | undefined {
  const cells = ownCells(row)
  if (cells.length < 3 || cells.some((cell) => cell.text.length > longestName)) return undefined
  if (isPrintedNumber(cells[0]?.text ?? '')) return undefined
  const named = namedCells(cells, words)
  if (named.length < 3) return undefined
  const again = named.every(
    ({ text, column }) => matchColumn(text, words)?.key === inForce.columns[column],
  )
  return again ? undefined : (headerAt(row.index, grid, words) ?? 'of-no-plan')
}

const longestName = 80

/** The cells that name a column and say nothing else; none as soon as a third of the row does not. */
function namedCells(cells: readonly GridCell[], words: HeaderWords): GridCell[] {
  const named: GridCell[] = []
  let others = 0
  for (const cell of cells) {
    if (isWhole(matchColumn(cell.text, words))) named.push(cell)
    else others += 1
    if (others * 3 > cells.length) return []
  }
  return named
}

/** The header of a plan's table that this row is part of, or undefined when it is no plan's. */
export function headerAt(row: number, grid: Grid, words: HeaderWords): Header | undefined {
  const firstRow = firstRowOf(row, grid, words)
  const endRow = endRowOf(row, grid, words)
  const texts = headerTexts(grid.rows.slice(firstRow, endRow), grid.width, words)
  const body = grid.rows.slice(endRow)
  const dated = texts.map((column) => column.map((text) => withBareYear(text, words)))
  const read = columnsOf(dated, words, body)
  const said = read.columns
  const times = timesOf(said, texts, body, words)
  const timed = said.map((key, column) => (times[column] === undefined ? key : 'time'))
  if (!isPlan({ columns: timed, guessed: read.guessed.map(({ column }) => column), texts }, words))
    return undefined
  const { columns, carried } = levelsOf(timed, body)
  const units = columns.map((key, column) => unitInHeader(key, texts[column] ?? [], words))
  const labels = labelsOfMoney(columns, texts)
  const years = valueYears(columns, dated)
  const measures = textsUnder(columns.indexOf('measure'), body)
  const leading = leadingNumbers(measures, words)
  return {
    firstRow,
    endRow,
    columns,
    texts,
    units,
    implied: {
      ...impliedBy(columns, units),
      ...bothRoles(columns, texts, words),
      ...bothValues(columns, texts, words),
    },
    labels,
    years,
    times,
    carried,
    leading,
    guessed: read.guessed,
    doubted: labels.some((label) => label !== undefined && !namesMoney(label, words))
      ? [...new Set([...read.doubted, 'budget' as const])]
      : read.doubted,
  }
}

const textsUnder = (column: number, body: readonly GridRow[]): string[] =>
  body.flatMap((row) => {
    const cell = row.slots[column]
    return cell?.row === row.index && cell.columnSpan === 1 && cell.text !== '' ? cell.text : []
  })
