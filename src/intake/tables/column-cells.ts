import { type Shape, shapeOf } from './cell-shape.ts'
import { type GridRow, ownCells } from './grid.ts'
import type { HeaderWords } from './header-words.ts'
import { isNumbering } from './numbering-row.ts'
import { yearsIn } from './plan-year.ts'

/** What the cells of a column look like, from a sample of its rows. */
export interface ColumnCells {
  /** How many of the cells have each shape. */
  readonly shapes: ReadonlyMap<Shape, number>
  /** Cells that say something, and how many different things they say. */
  readonly filled: number
  readonly distinct: number
  /** Signs in all of them together. */
  readonly length: number
  /** The first year that a time in them names. */
  readonly year: number | undefined
  /** Numbers or codes that rise from row to row, each once. */
  readonly rising: boolean
}

/** Rows that are looked at: more would tell nothing new. */
const mostRows = 100

/** Rows spread evenly over the body, at most a hundred. */
export function sampleOf(body: readonly GridRow[]): readonly GridRow[] {
  const step = Math.ceil(body.length / mostRows)
  return step <= 1 ? body : body.filter((_, index) => index % step === 0)
}

/** The cells of each column that cover no other column. */
export function columnCells(
  width: number,
  rows: readonly GridRow[],
  words: HeaderWords,
): ColumnCells[] {
  const texts = Array.from({ length: width }, (): string[] => [])
  for (const row of rows.filter((each) => !numbersColumns(each)))
    for (const { column, columnSpan, text } of ownCells(row))
      if (columnSpan === 1) texts[column]?.push(text)
  return texts.map((own) => cellsOf(own, words))
}

const numbersColumns = (row: GridRow): boolean => isNumbering(ownCells(row).map(({ text }) => text))

function cellsOf(texts: readonly string[], words: HeaderWords): ColumnCells {
  const shapes = new Map<Shape, number>()
  const said: string[] = []
  let year: number | undefined
  for (const text of texts) {
    const shape = shapeOf(text, words)
    if (shape === undefined) continue
    if (shape === 'time') year = Math.min(year ?? Number.POSITIVE_INFINITY, ...yearsIn(text))
    said.push(text)
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
  }
  return {
    shapes,
    filled: said.length,
    distinct: new Set(said).size,
    length: said.reduce((sum, text) => sum + text.length, 0),
    year: Number.isFinite(year) ? year : undefined,
    rising: isRising(said),
  }
}

/** "1", "2", "3"; "1.1", "1.2", "2.1"; a letter may stand before the figures. */
function isRising(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => text.match(/\d+/g)?.map(Number) ?? [])
  const pairs = numbers.slice(1).map((each, index) => isAfter(numbers[index] ?? [], each))
  return pairs.length > 0 && pairs.filter(Boolean).length >= pairs.length * 0.8
}

function isAfter(before: readonly number[], number: readonly number[]): boolean {
  for (const [index, part] of number.entries()) {
    const other = before[index]
    if (other === undefined || part > other) return true
    if (part < other) return false
  }
  return false
}
