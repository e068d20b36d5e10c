import { distinct, type GridRow } from './grid.ts'
import type { ColumnKey } from './header-words.ts'
import { splitLeadingNumber } from './printed-number.ts'

type Columns = readonly (ColumnKey | undefined)[]

export interface Levels {
  readonly columns: Columns
  /** Columns whose words hold for the rows below, too, where these say nothing there. */
  readonly carried: ReadonlySet<number>
}

/**
 * Which of several columns that say "measure" or "activity" holds the measures, where the cells of one
 * stand for several cells of another; and whether the numbers are those of the measures.
 *
 * The measure is what the document numbers; without numbers, what has a deadline or somebody responsible
 * of its own, because that is what will be reported on. What is above it is its objective, and what is
 * below it are lines of its text.
 */
export function levelsOf(columns: Columns, body: readonly GridRow[]): Levels {
  const rows = body.filter(
    (row) => distinct(row.slots).filter(({ text }) => text !== '').length > 1,
  )
  const filled = columns.map((_, column) => textsIn(rows, column))
  const measures = columns.flatMap((key, index) => (key === 'measure' ? index : []))
  const inner = measures.reduce(
    (most, each) => (count(filled, each) > count(filled, most) ? each : most),
    measures[0] ?? -1,
  )
  const outer = measures.filter(
    (each) => each < inner && count(filled, each) < count(filled, inner),
  )
  if (outer.length === 0) return { columns: withGoalNumbers(columns, filled), carried: new Set() }
  const unit = holdsMeasures(inner, outer, columns, filled) ? inner : (outer.at(-1) ?? inner)
  const isNumberOfUnit = unit !== inner || numbersEach(inner, outer, columns, filled)
  const above = outer.filter((each) => each < unit)
  return {
    columns: columns.map((key, index) => {
      if (above.includes(index)) return 'objective'
      if (key === 'number' && !isNumberOfUnit) return 'goalNumber'
      return key === 'measure' && index > unit ? 'activity' : key
    }),
    carried: new Set(above),
  }
}

type Filled = readonly (readonly string[])[]

const count = (filled: Filled, column: number): number => filled[column]?.length ?? 0

const textsIn = (rows: readonly GridRow[], column: number): string[] =>
  rows.flatMap((row) => {
    const cell = row.slots[column]
    const begins = cell?.row === row.index && cell.column === column && cell.text !== ''
    return begins ? cell.text : []
  })

/** More of the rows have a cell of their own in this column than those of the outer column. */
function isOwn(
  key: ColumnKey,
  inner: number,
  outer: readonly number[],
  columns: Columns,
  filled: Filled,
): boolean {
  const outerRows = Math.max(...outer.map((each) => count(filled, each)))
  return columns.some(
    (each, column) => each === key && count(filled, column) * 2 > outerRows + count(filled, inner),
  )
}

const numbersEach = (
  inner: number,
  outer: readonly number[],
  columns: Columns,
  filled: Filled,
): boolean => !columns.includes('number') || isOwn('number', inner, outer, columns, filled)

function holdsMeasures(
  inner: number,
  outer: readonly number[],
  columns: Columns,
  filled: Filled,
): boolean {
  if (isOwn('number', inner, outer, columns, filled)) return true
  const own = (['deadline', 'responsible', 'time'] as const).some((key) =>
    isOwn(key, inner, outer, columns, filled),
  )
  const outerNumbered = columns.includes('number') || outer.some((each) => isNumbered(filled, each))
  return own && (isNumbered(filled, inner) || !outerNumbered)
}

const isNumbered = (filled: Filled, column: number): boolean => {
  const texts = filled[column] ?? []
  const numbered = texts.filter((text) => splitLeadingNumber(text) !== undefined)
  return texts.length > 0 && numbered.length * 2 > texts.length
}

/** A number beside an objective, merged over the same several measures, is the objective's. */
function withGoalNumbers(columns: Columns, filled: Filled): Columns {
  const [number, objective, measure] = [
    columns.indexOf('number'),
    columns.indexOf('objective'),
    columns.indexOf('measure'),
  ]
  const inFront = number !== -1 && objective !== -1 && number < measure && objective < measure
  const fewer =
    count(filled, number) <= count(filled, objective) &&
    count(filled, objective) < count(filled, measure)
  if (!inFront || !fewer || count(filled, number) === 0) return columns
  return columns.map((key, index) => (index === number ? 'goalNumber' : key))
}
