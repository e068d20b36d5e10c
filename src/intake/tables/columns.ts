import type { CellKey } from '../../core/draft/draft.ts'
import { areAlike } from './alike-columns.ts'
import { type Assignment, assignColumns } from './assign-columns.ts'
import { type ColumnCells, columnCells, sampleOf } from './column-cells.ts'
import { type Evidence, evidenceOf } from './column-evidence.ts'
import { type Said, saidAbove } from './column-said.ts'
import { doubtedCells, type Guess, guessesIn } from './doubtful-columns.ts'
import type { GridRow } from './grid.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'
import { withIndicatorsAmongResults } from './results-and-indicators.ts'
import { withMoments } from './value-moments.ts'
import { withYears } from './value-years.ts'

type Texts = readonly (readonly string[])[]

/** What the columns of a table were taken for, and what that rests on. */
export interface ReadColumns {
  /** Undefined where a plan has no place for a column. */
  readonly columns: readonly (ColumnKey | undefined)[]
  readonly evidence: readonly Evidence[]
  readonly margins: Assignment['margins']
  readonly guessed: readonly Guess[]
  readonly doubted: readonly CellKey[]
}

/**
 * The meaning of each column: what its header says, what its cells look like and what stands beside it
 * are weighed for all columns together.
 */
export function columnsOf(texts: Texts, words: HeaderWords, body: readonly GridRow[]): ReadColumns {
  const rows = sampleOf(body)
  const cells = columnCells(texts.length, rows, words)
  const table = {
    filled: Math.max(0, ...cells.map(({ filled }) => filled)),
    length: Math.max(0, ...cells.map(({ length }) => length)),
    year: firstDeadline(cells),
  }
  const above = texts.map((column) => saidAbove(column, words))
  const dated = withYears(withMoments(above, texts, table.year, words), texts, cells)
  const said = withIndicatorsAmongResults(dated, texts, words)
  // "Measure" may stand above the numbers alone, and the words beside them.
  const plain = new Set(
    said.flatMap(({ key, how }) => (how === 'plainly' && key && key !== 'measure' ? key : [])),
  )
  const evidence = said.map((each, index) =>
    evidenceOf(each, cells[index] ?? noCells, { ...table, plain }),
  )
  const { columns, margins } = assignColumns({
    columns: evidence,
    alike: (one, other) => areAlike(one, other, rows),
  })
  const known = withMoney(columns, said)
  const guessed = guessesIn(known, evidence, margins)
  return {
    columns: known,
    evidence,
    margins,
    guessed,
    doubted: doubtedCells(known, evidence, guessed, texts),
  }
}

const noCells = {
  shapes: new Map(),
  filled: 0,
  distinct: 0,
  length: 0,
  year: undefined,
  rising: false,
}

/** Of columns in which most cells say a time. */
function firstDeadline(cells: readonly ColumnCells[]): number | undefined {
  const years = cells.flatMap(({ shapes, filled, year }) =>
    year !== undefined && (shapes.get('time') ?? 0) * 2 > filled ? year : [],
  )
  return years.length === 0 ? undefined : Math.min(...years)
}

type Columns = readonly (ColumnKey | undefined)[]

/** A source is the only thing said of money, or names whose the sums are. A sum of sums says nothing. */
function withMoney(columns: Columns, said: readonly Said[]): Columns {
  if (!columns.includes('budget')) return columns.map((key) => (key === 'source' ? 'budget' : key))
  const isSum = (index: number) => said[index]?.total === true
  const money = columns.flatMap((key, index) => (key === 'budget' ? index : []))
  const sums = money.filter(isSum)
  if (sums.length === money.length) return columns
  return columns.map((key, index) => (sums.includes(index) ? undefined : key))
}
