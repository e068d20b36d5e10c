import {
  type ColumnKey,
  type HeaderWords,
  isOfReport,
  isOfValues,
  isStrong,
  matchColumn,
} from './column-match.ts'
import { type GridRow, ownCells } from './grid.ts'
import { isPrintedNumber, splitLeadingNumber } from './printed-number.ts'
import { beginsWithOne, spaced } from './spaced.ts'
import { withYears } from './value-years.ts'

type Columns = readonly (ColumnKey | undefined)[]
type Texts = readonly (readonly string[])[]

/** The meaning of each column, or undefined where a plan has no place for it. */
export function columnsOf(texts: Texts, words: HeaderWords, body: readonly GridRow[]): Columns {
  const reported = texts.map((column) => isOfReport(column.at(-1) ?? '', words))
  const strong = texts.map((column, index) =>
    reported[index] ? undefined : bestKey(column, words, true),
  )
  const columns = texts.map((column, index) => {
    const known = strong[index] !== undefined || reported[index]
    const weak = known ? undefined : bestKey(column, words, false)
    return strong[index] ?? (weak && !strong.includes(weak) ? weak : undefined)
  })
  const valued = withYears(withMoney(columns, texts, words), texts, body)
  const aimed = withTarget(valued, texts, words, body)
  return withMeasure(withNumber(once('number', aimed), texts, body))
}

/** A source is the only thing said of money, or names whose the sums are. A sum of sums says nothing. */
function withMoney(columns: Columns, texts: Texts, words: HeaderWords): Columns {
  if (!columns.includes('budget')) return columns.map((key) => (key === 'source' ? 'budget' : key))
  const isSum = (index: number) => beginsWithOne(texts[index]?.at(-1) ?? '', words.total)
  const money = columns.flatMap((key, index) => (key === 'budget' ? index : []))
  const sums = money.filter(isSum)
  if (sums.length === money.length) return columns
  return columns.map((key, index) => (sums.includes(index) ? undefined : key))
}

/** Where no header says "target", one that says only "value" is it, or one that says "goal" above numbers. */
function withTarget(
  columns: Columns,
  texts: Texts,
  words: HeaderWords,
  body: readonly GridRow[],
): Columns {
  const isMeasured = columns.includes('indicators') || columns.includes('baseline')
  if (columns.includes('target') || !isMeasured) return columns
  const value = texts.findIndex((column) => isOfValues(column.at(-1) ?? '', words))
  const goal = columns.findIndex((key, index) => key === 'objective' && holdsValues(body, index))
  const target = value === -1 ? goal : value
  return columns.map((key, index) => (index === target ? 'target' : key))
}

function holdsValues(body: readonly GridRow[], column: number): boolean {
  const cells = body.flatMap((row) =>
    ownCells(row).filter((cell) => cell.column === column && cell.columnSpan === 1),
  )
  const values = cells.filter(
    ({ text, rowSpan }) =>
      rowSpan === 1 &&
      /^\D{0,3}\d[\d\s.,]*\D{0,12}$/u.test(text) &&
      splitLeadingNumber(text) === undefined,
  )
  return values.length > 0 && values.length * 2 >= cells.length
}

/** The lowest words that say something decide: "Indicators" above "Target value" is a target. */
function bestKey(
  column: readonly string[],
  words: HeaderWords,
  strongly: boolean,
): ColumnKey | undefined {
  for (const [index, text] of [...column.entries()].reverse()) {
    const below = index > 0 ? belowIndicators(text, column.slice(0, index), words) : undefined
    if (below !== undefined) return below
    const match = matchColumn(text, words)
    if (match && (!strongly || isStrong(match))) return match.key
  }
  return undefined
}

/** Below "Indicators", "measure" is a unit and "planned" is a target. A year may stand beside the word. */
function belowIndicators(
  text: string,
  above: readonly string[],
  words: HeaderWords,
): ColumnKey | undefined {
  const ofIndicators = above.some((each) => {
    const match = matchColumn(each, words)
    return match !== undefined && isStrong(match) && match.key === 'indicators'
  })
  if (!ofIndicators) return undefined
  const said = spaced(text.replace(/\d+\s*(?:\p{L}\.)?/gu, ''))
  return (['indicators', 'unit', 'baseline', 'target'] as const).find((key) =>
    words.belowIndicators[key].includes(said),
  )
}

const once = (key: ColumnKey, columns: Columns): Columns =>
  columns.map((each, index) => (each === key && columns.indexOf(key) < index ? undefined : each))

/** A first column without words above it holds the numbers when most of its cells are numbers. */
function withNumber(columns: Columns, texts: Texts, body: readonly GridRow[]): Columns {
  if (columns.includes('number')) return columns
  return columns.map((key, index) => {
    const blank = key === undefined && texts[index]?.length === 0
    return blank && index === columns.indexOf(undefined) && holdsNumbers(body, index)
      ? 'number'
      : key
  })
}

function holdsNumbers(body: readonly GridRow[], column: number): boolean {
  const cells = body.flatMap((row) => ownCells(row).filter((cell) => cell.column === column))
  const narrow = cells.filter((cell) => cell.columnSpan === 1)
  const numbers = narrow.filter((cell) => isPrintedNumber(cell.text))
  return numbers.length > 0 && numbers.length * 2 >= narrow.length
}

/** Where no header says "measure", the objective or the result is what the plan's rows are about. */
function withMeasure(columns: Columns): Columns {
  if (columns.includes('measure')) return columns
  const standIn = (['objective', 'expectedResults'] as const).find((key) => columns.includes(key))
  return columns.map((key) => (key !== undefined && key === standIn ? 'measure' : key))
}
