import { cellTexts } from './cell-shapes.ts'
import {
  type ColumnKey,
  type HeaderWords,
  isOfReport,
  isOfValues,
  isStrong,
  matchColumn,
} from './column-match.ts'
import { type GridRow, ownCells } from './grid.ts'
import { isPrintedNumber } from './printed-number.ts'
import { saidByCells } from './said-by-cells.ts'
import { beginsWithOne } from './spaced.ts'
import { withValues } from './value-columns.ts'
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
  const named = withNames(columns, texts, words)
  const yearly = withYears(withMoney(named, texts, words), texts, body)
  const numbered = withNumber(once('number', yearly), texts, body)
  const valued = withValues(numbered, { texts, body, words })
  return withMeasure(saidByCells(valued, texts, cellTexts(columns.length, body), words))
}

/** Where no header says "measure", a name beside a description is one. */
function withNames(columns: Columns, texts: Texts, { nameLabel }: HeaderWords): Columns {
  if (columns.includes('measure') || !columns.includes('activity')) return columns
  const at = texts.findIndex(
    (column, index) =>
      columns[index] === undefined && nameLabel.includes(column.at(-1)?.toLowerCase() ?? ''),
  )
  return columns.map((key, index) => (index === at ? 'measure' : key))
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

/** The lowest words that say something decide: "Indicators" above "Target value" is a target. */
function bestKey(
  column: readonly string[],
  words: HeaderWords,
  strongly: boolean,
): ColumnKey | undefined {
  for (const [index, text] of [...column.entries()].reverse()) {
    const above = column.slice(0, index)
    const ofIndicators = index > 0 && saysIndicators(above, words)
    const below = ofIndicators ? belowIndicators(text, words) : undefined
    if (below !== undefined) return below
    const match = matchColumn(text, words)
    if (ofIndicators && match !== undefined && !ofValues.includes(match.key)) continue
    if (match && (!strongly || isStrong(match))) return ofWhichValue(match.key, text, words)
  }
  return undefined
}

/** "Indicator – current value" is a column of values, unless it is of both. */
function ofWhichValue(key: ColumnKey, text: string, words: HeaderWords): ColumnKey {
  if (key !== 'indicators') return key
  const pieces = text.split(/[–—:/(),;\n]|\s-\s/u).slice(1)
  const matches = pieces.map((piece) => matchColumn(piece.trim(), words))
  const values = matches.flatMap((match) =>
    match !== undefined && (match.key === 'baseline' || match.key === 'target') ? match.key : [],
  )
  const [only, ...others] = new Set(values)
  return only !== undefined && others.length === 0 ? only : key
}

const ofValues: readonly ColumnKey[] = ['indicators', 'unit', 'baseline', 'target', 'deadline']

/** A header above says "Indicators", or "Value". */
const saysIndicators = (above: readonly string[], words: HeaderWords): boolean =>
  above.some((each) => {
    const match = matchColumn(each, words)
    const indicators = match !== undefined && isStrong(match) && match.key === 'indicators'
    return indicators || isOfValues(each, words)
  })

/** Below "Indicators", "measure" is a unit and "planned" is a target. A year may stand beside the word. */
const belowIndicators = (text: string, words: HeaderWords): ColumnKey | undefined =>
  (['indicators', 'unit', 'baseline', 'target'] as const).find((key) =>
    beginsWithOne(text, words.belowIndicators[key]),
  )

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
