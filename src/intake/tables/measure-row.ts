import { composedWords } from './composed-words.ts'
import type { Ditto } from './ditto.ts'
import type { GridCell, GridRow } from './grid.ts'
import type { Header } from './header.ts'
import type { ColumnKey } from './header-words.ts'
import { bareNumber } from './printed-number.ts'
import { missingColumns, type RowWords } from './row-words.ts'
import type { Implied } from './units-in-header.ts'

export interface MeasureRow {
  readonly kind: 'measure'
  readonly number: string
  readonly words: ReadonlyMap<ColumnKey, string>
  /** What the header says of the words of a cell beside them. */
  readonly implied: Implied
  /** From 1, as people count the rows of the table. */
  readonly row: number
  /** Columns in which the row has no cell at all. */
  readonly missing: readonly ColumnKey[]
  /** Cells that cover columns of different meanings. */
  readonly across: readonly GridCell[]
  /** The marks that were read as the words above them, and in which column. */
  readonly dittos: readonly (Ditto & { readonly key: ColumnKey })[]
  /** The cells with its money, which may be those of other measures, too. */
  readonly money: readonly GridCell[]
  /** What it serves, as a column in front of the measures says it once for all that follow. */
  readonly group:
    | { readonly cell: GridCell; readonly number: string; readonly text: string }
    | undefined
}

export function measureRow(
  row: GridRow,
  cells: RowWords,
  header: Header,
  dittos: readonly Ditto[],
  group: MeasureRow['group'],
): MeasureRow {
  const words = composedWords(cells.words, header.columns)
  const { number, measure } = numbered(words, header)
  words.set('measure', measure)
  words.delete('number')
  const goalNumber = words.get('goalNumber')
  words.delete('goalNumber')
  // The number of an objective without words is all that is said of it.
  if (goalNumber !== undefined && group === undefined)
    words.set('objective', `${goalNumber} ${words.get('objective') ?? ''}`.trim())
  return {
    kind: 'measure',
    number,
    words,
    implied: header.implied,
    row: row.index + 1,
    missing: missingColumns(row, header),
    across: cells.across,
    dittos: keyed(dittos, header),
    money: cells.money,
    group,
  }
}

const keyed = (dittos: readonly Ditto[], { columns }: Header): MeasureRow['dittos'] =>
  dittos.flatMap((ditto) => {
    const key = columns[ditto.column]
    return key === undefined ? [] : { ...ditto, key }
  })

/** Without a column of numbers, a number before the measure's words is its number. */
function numbered(
  words: ReadonlyMap<ColumnKey, string>,
  header: Header,
): { number: string; measure: string } {
  const [printed, measure] = [words.get('number') ?? '', words.get('measure') ?? '']
  const split = header.columns.includes('number') ? undefined : header.leading(measure)
  if (split !== undefined) return { number: split.number, measure: split.rest }
  return { number: bareNumber(printed), measure }
}

/** Words that stand in several columns of values are told apart by line; elsewhere once is enough. */
const lineByLine: readonly ColumnKey[] = ['baseline', 'target']

/** The measure with what another row says of it. */
export function extended(
  measure: MeasureRow,
  cells: RowWords,
  header: Header,
  dittos: readonly Ditto[],
): MeasureRow {
  const own = new Map([...cells.words].filter(([key]) => cells.own.has(key)))
  // Where number and measure are printed again, so is the money; elsewhere the same sum again is more.
  const printedAgain = cells.own.has('number') || cells.own.has('measure')
  const words = new Map(measure.words)
  for (const [said, text] of composedWords(own, header.columns)) {
    if (said === 'number') continue
    const key = said === 'goalNumber' ? 'objective' : said
    const before = words.get(key) ?? ''
    const adds = lineByLine.includes(key) || (key === 'budget' && !printedAgain && /\d/.test(text))
    if (!adds && (before === text || before.split('\n').includes(text))) continue
    words.set(key, before === '' ? text : `${before}\n${text}`)
  }
  return {
    ...measure,
    words,
    across: [...measure.across, ...cells.across],
    dittos: [...measure.dittos, ...keyed(dittos, header)],
    money: [...new Set([...measure.money, ...cells.money])],
  }
}
