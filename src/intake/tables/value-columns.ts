import { type CellTexts, cellTexts, hasValue, most, saysCurrency, saysTime } from './cell-shapes.ts'
import { type ColumnKey, type HeaderWords, isOfReport, isOfValues } from './column-match.ts'
import type { GridRow } from './grid.ts'
import { yearsIn } from './plan-year.ts'
import { spaced } from './spaced.ts'

type Columns = readonly (ColumnKey | undefined)[]
type Texts = readonly (readonly string[])[]

/** What is known of a table when its columns of values are told. */
export interface Table {
  readonly texts: Texts
  readonly body: readonly GridRow[]
  readonly words: HeaderWords
}

/**
 * The columns of what is and what shall be, where headers leave them open: by a word for values, by the
 * years that they name, and by cells that hold the same things with other numbers. Of two, the one of
 * the earlier year is the baseline, else the left one.
 */
export function withValues(columns: Columns, table: Table): Columns {
  const cells = cellTexts(columns.length, table.body)
  const steps = [namesOfTargets, withTarget, withBaseline, withBoth, asIndicators]
  return steps.reduce((known, step) => step(known, table, cells), columns)
}

type Step = (columns: Columns, table: Table, cells: CellTexts) => Columns

const openAs = (columns: Columns, at: number | undefined, key: ColumnKey): Columns =>
  at === undefined || at === -1
    ? columns
    : columns.map((each, index) => (index === at ? key : each))

/** "Target indicator" above names only, beside columns of values, is of what is measured. */
const namesOfTargets: Step = (columns, table, cells) => {
  const at = columns.indexOf('target')
  if (at === -1 || columns.includes('indicators') || columns.includes('baseline')) return columns
  const named = most(cells[at], (text) => !/\d/.test(text), 0.8)
  return named && openValues(columns, table, cells).length > 1
    ? openAs(columns, at, 'indicators')
    : columns
}

/** Where no header says "target", one that says only "value" is it, or one with the things of the baseline. */
const withTarget: Step = (columns, table, cells) => {
  const baseline = columns.indexOf('baseline')
  const isMeasured = columns.includes('indicators') || baseline !== -1
  if (columns.includes('target') || !isMeasured) return columns
  const aimed = withGoal(columns, table, cells)
  if (aimed.includes('target')) return aimed
  const valued = table.texts.flatMap((column, index) =>
    isOfValues(column.at(-1) ?? '', table.words) ? index : [],
  )
  if (valued.length === 1 && baseline === -1 && isOver(valued[0], columns, table, cells))
    return openAs(columns, valued[0], 'baseline')
  if (valued.length === 1) return openAs(columns, valued[0], 'target')
  if (baseline === -1) return columns
  const alike = columns.findIndex(
    (key, index) =>
      (key === undefined || key === 'objective' || key === 'expectedResults') &&
      !isReported(index, table) &&
      areAlike(baseline, index, table.body),
  )
  const open = alike === -1 ? openValues(columns, table, cells)[0] : alike
  return openAs(columns, open, 'target')
}

/** "Goal" above numbers; "Goal 2025" above values of any kind, beside what was before. */
const withGoal: Step = (columns, table, cells) => {
  const at = columns.findIndex((key, index) => {
    const isDated = yearOf(index, table) !== undefined && index > columns.indexOf('measure')
    return key === 'objective' && most(cells[index], isDated ? hasValue : isValue, 0.5)
  })
  return openAs(columns, at, 'target')
}

/** The year above the values is before that of every deadline. */
function isOver(
  index: number | undefined,
  columns: Columns,
  table: Table,
  cells: CellTexts,
): boolean {
  const year = index === undefined ? undefined : yearOf(index, table)
  const deadlines = (cells[columns.indexOf('deadline')] ?? []).flatMap(yearsIn)
  return year !== undefined && deadlines.length > 0 && deadlines.every((each) => each > year)
}

const isValue = (text: string): boolean =>
  /^\D{0,3}\d[\d\s.,]*\D{0,12}$/u.test(text) && hasValue(text)

/**
 * Beside the target, a header that says "value" and not whose, or names an earlier year, is that of the
 * baseline; so is one above the same things with other numbers.
 */
const withBaseline: Step = (columns, table, cells) => {
  const target = columns.indexOf('target')
  if (columns.includes('baseline') || target === -1) return columns
  const beside = [target - 1, columns.lastIndexOf('target') + 1].filter((index) => {
    const key = columns[index]
    return index in columns && (key === undefined || key === 'budget' || key === 'indicators')
  })
  const limit = yearOf(target, table) ?? Number.POSITIVE_INFINITY
  const earlier = beside.find((index) => (yearOf(index, table) ?? limit) < limit)
  const open = beside.filter((index) => columns[index] === undefined && !isReported(index, table))
  const valued = open.find((index) =>
    spaced(table.texts[index]?.at(-1) ?? '')
      .split(' ')
      .some((word) => table.words.value.includes(word)),
  )
  const values = openValues(columns, table, cells)
  const alike = open.find((index) => values.includes(index) && areAlike(target, index, table.body))
  return openAs(columns, earlier ?? valued ?? alike, 'baseline')
}

/** Two open columns of values: the earlier year, or else the left one, is the baseline. */
const withBoth: Step = (columns, table, cells) => {
  if (columns.includes('baseline') || columns.includes('target')) return columns
  const open = openValues(columns, table, cells)
  const years = open.map((index) => yearOf(index, table))
  const inOrder = years.every((year) => year !== undefined)
    ? open.toSorted((a, b) => (yearOf(a, table) ?? 0) - (yearOf(b, table) ?? 0))
    : open
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (open.length === 1 && columns.includes('indicators')) return openAs(columns, first, 'target')
  const told = columns.includes('indicators') || years.some((year) => year !== undefined)
  const alike = first !== undefined && last !== undefined && areAlike(first, last, table.body)
  if (open.length < 2 || !(told || alike)) return columns
  return openAs(openAs(columns, first, 'baseline'), last, 'target')
}

/** "Indicators and targets", or "Outputs" where no indicators are, above values beside one of baselines. */
const asIndicators: Step = (columns, _, cells) => {
  if (columns.includes('target') || !columns.includes('baseline')) return columns
  const figures = (index: number) => (cells[index] ?? []).filter((text) => /\d/.test(text)).length
  const named = columns.includes('indicators') ? 'indicators' : 'expectedResults'
  return columns.map((key, index) =>
    key === named && figures(index) * 2 > (cells[index]?.length ?? 0) ? 'target' : key,
  )
}

/** The year that the header names. */
function yearOf(index: number, { texts }: Table): number | undefined {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(texts[index]?.at(-1) ?? '')?.[0]
  return year === undefined ? undefined : Number(year)
}

const isReported = (index: number, { texts, words }: Table): boolean =>
  isOfReport(texts[index]?.at(-1) ?? '', words)

/** Columns with a header and no meaning whose cells hold values, and neither dates nor sums of money. */
const openValues = (columns: Columns, table: Table, cells: CellTexts): number[] =>
  columns.flatMap((key, index) => {
    const named = key === undefined && table.texts[index]?.length !== 0
    const filled = (cells[index] ?? []).filter((text) => text.length > 1 || /\d/.test(text))
    const valued =
      named &&
      !isReported(index, table) &&
      most(filled, hasValue, 0.6) &&
      !most(filled, (text) => saysTime(text, table.words.time), 0.4) &&
      !most(filled, (text) => saysCurrency(text, table.words.money), 0.4)
    return valued ? index : []
  })

/** In most rows both cells say the same words around other numbers, or both are numbers alone. */
function areAlike(one: number, other: number, body: readonly GridRow[]): boolean {
  const pairs = body.flatMap((row) => {
    const [a = '', b = ''] = [row.slots[one]?.text, row.slots[other]?.text]
    return hasValue(a) && b !== '' && row.slots[one] !== row.slots[other] ? [[a, b] as const] : []
  })
  const alike = pairs.filter(([a, b]) => hasValue(b) && shareWords(a, b))
  return alike.length > 0 && alike.length * 2 >= pairs.length
}

function shareWords(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length === 0 || right.length === 0) return true
  return (
    left.filter((word) => right.includes(word)).length * 2 >= Math.min(left.length, right.length)
  )
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}|%/gu) ?? []
