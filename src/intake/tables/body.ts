import type { ColumnKey, HeaderWords } from './column-match.ts'
import { composedWords } from './composed-words.ts'
import { type Grid, type GridCell, type GridRow, ownCells } from './grid.ts'
import type { Header } from './header.ts'
import { bareNumber, isPrintedNumber, splitLeadingNumber } from './printed-number.ts'
import { type Before, type RowKind, rowKind } from './row-kind.ts'
import { missingColumns, type RowWords, rowWords } from './row-words.ts'

export interface SectionRow {
  readonly kind: 'section'
  readonly text: string
  /** From 1, as people count the rows of the table. */
  readonly row: number
}

export interface MeasureRow {
  readonly kind: 'measure'
  readonly number: string
  readonly words: ReadonlyMap<ColumnKey, string>
  readonly row: number
  /** Columns in which the row has no cell at all. */
  readonly missing: readonly ColumnKey[]
  /** Cells that cover columns of different meanings. */
  readonly across: readonly GridCell[]
}

/** Words of the table that belong to no measure. */
export interface LeftCell {
  readonly reason: 'column' | 'total' | 'hint' | 'no-measure' | 'label'
  readonly text: string
  readonly column: number
  readonly row: number
}

export interface TableBody {
  readonly rows: readonly (SectionRow | MeasureRow)[]
  readonly left: readonly LeftCell[]
}

/** The sections and measures below a header, and every cell that belongs to neither. */
export function readBody(grid: Grid, header: Header, words: HeaderWords): TableBody {
  const rows: (SectionRow | MeasureRow)[] = []
  const left: LeftCell[] = []
  let before: Before | undefined
  for (const row of grid.rows.slice(header.endRow)) {
    const cells = rowWords(row, header, words)
    const context = { header, before, words }
    const kind = rowKind(row, cells, context)
    left.push(...leftCells(kind, row, cells, before))
    if (kind === 'section') {
      rows.push({ kind, text: textOf(row), row: row.index + 1 })
      before = undefined
    }
    if (kind === 'measure') {
      before = { number: wordsIn(cells, 'number'), measure: wordsIn(cells, 'measure') }
      rows.push(measureRow(row, cells, header))
    }
    const last = rows.at(-1)
    if (kind === 'continuation' && last?.kind === 'measure')
      rows[rows.length - 1] = extended(last, cells, header)
  }
  return { rows, left }
}

/** "1" before "Goal 1: Health" says nothing more. */
function textOf(row: GridRow): string {
  const [first = '', ...others] = new Set(ownCells(row).map((cell) => cell.text))
  const rest = others.join(' ')
  const again = rest
    .split(/[^\p{L}\p{N}.]+/u)
    .some((word) => bareNumber(word) === bareNumber(first))
  return isPrintedNumber(first) && again ? rest : `${first} ${rest}`.trim()
}

const wordsIn = (cells: RowWords, key: ColumnKey): string => cells.words.get(key) ?? ''

function leftCells(
  kind: RowKind,
  row: GridRow,
  cells: RowWords,
  before: Before | undefined,
): LeftCell[] {
  const left = (reason: LeftCell['reason'], from: readonly GridCell[]): LeftCell[] =>
    from.map((cell) => ({ reason, text: cell.text, column: cell.column, row: row.index + 1 }))
  if (kind === 'total' || kind === 'hint') return left(kind, ownCells(row))
  if (kind === 'continuation' && before === undefined) return left('no-measure', ownCells(row))
  if (kind === 'measure' || kind === 'continuation') return left('column', cells.outside)
  return []
}

function measureRow(row: GridRow, cells: RowWords, header: Header): MeasureRow {
  const words = composedWords(cells.words, header.columns)
  const { number, measure } = numbered(words, header)
  words.set('measure', measure)
  words.delete('number')
  const missing = missingColumns(row, header)
  return { kind: 'measure', number, words, row: row.index + 1, missing, across: cells.across }
}

/** Without a column of numbers, a number before the measure's words is its number. */
function numbered(
  words: ReadonlyMap<ColumnKey, string>,
  header: Header,
): { number: string; measure: string } {
  const [printed, measure] = [words.get('number') ?? '', words.get('measure') ?? '']
  const split = header.columns.includes('number') ? undefined : splitLeadingNumber(measure)
  if (split !== undefined) return { number: split.number, measure: split.rest }
  return { number: bareNumber(printed), measure }
}

/** Words that stand in several columns of values are told apart by line; elsewhere once is enough. */
const lineByLine: readonly ColumnKey[] = ['baseline', 'target']

function extended(measure: MeasureRow, cells: RowWords, header: Header): MeasureRow {
  const own = new Map([...cells.words].filter(([key]) => cells.own.has(key)))
  const words = new Map(measure.words)
  for (const [key, text] of composedWords(own, header.columns)) {
    if (key === 'number') continue
    const before = words.get(key) ?? ''
    const again = before.split('\n').includes(text) || before === text
    if (again && !lineByLine.includes(key)) continue
    words.set(key, before === '' ? text : `${before}\n${text}`)
  }
  return { ...measure, words, across: [...measure.across, ...cells.across] }
}
