import { type CellKey, cellKeys } from '../../core/draft/draft.ts'
import type { Shape } from './cell-shape.ts'
import type { Evidence } from './column-evidence.ts'
import type { Told } from './column-points.ts'
import { confusedColumns } from './doubts-between-columns.ts'
import type { ColumnKey } from './header-words.ts'

type Columns = readonly (ColumnKey | undefined)[]

/** A column that was taken for what its cells look like. */
export interface Guess {
  readonly column: number
  /** What most of its cells look like. */
  readonly shape: Shape | undefined
}

/** The cell of a measure in which the words of a column come to stand. */
const cellOf: Readonly<Partial<Record<Told, CellKey>>> = {
  measure: 'measure',
  activity: 'measure',
  objective: 'objective',
  expectedResults: 'expectedResults',
  indicators: 'target',
  unit: 'target',
  baseline: 'target',
  target: 'target',
  budget: 'budget',
  source: 'budget',
  deadline: 'deadline',
  responsible: 'responsible',
  partners: 'partners',
}

/** Numbers are told by their own order and need no word. */
const toldByCells: readonly (ColumnKey | undefined)[] = ['number', 'goalNumber', undefined]

/** A word for it that fills the header gives more. */
const fewestPoints = 40
/** Another meaning of the column would be nearly as good. */
const narrow = 15
const plain = 60

/** The columns whose meaning no word of the header gives, or hardly. */
export function guessesIn(
  columns: Columns,
  evidence: readonly Evidence[],
  margins: readonly number[],
): Guess[] {
  return columns.flatMap((key, column) => {
    const own = evidence[column]
    if (own === undefined || toldByCells.includes(key)) return []
    const { words } = own
    const said = Math.max(
      words.get(key as Told) ?? 0,
      key === 'budget' ? (words.get('source') ?? 0) : 0,
    )
    const doubtful = said < fewestPoints || (said < plain && (margins[column] ?? 0) < narrow)
    return doubtful ? { column, shape: mostOf(own) } : []
  })
}

const mostOf = ({ cells }: Evidence): Shape | undefined =>
  [...cells.shapes].sort(([, a], [, b]) => b - a)[0]?.[0]

/** A column left out may have held this; less and it does not look like it. */
const looksLike = 15

/** The cells that are less than sure: those below guessed columns, and what a column left out may say. */
export function doubtedCells(
  columns: Columns,
  evidence: readonly Evidence[],
  guesses: readonly Guess[],
  texts: readonly (readonly string[])[],
): CellKey[] {
  const guessed = guesses.map(({ column }) => columns[column])
  // Which rows are measures is guessed, and with it all that is read of them.
  if (guessed.includes('measure')) return [...cellKeys]
  const leftOut = evidence.flatMap(({ said, cells, points }, column) => {
    const unknown = columns[column] === undefined && said.how !== 'beside' && cells.filled > 0
    return unknown ? [...points].flatMap(([key, given]) => (given >= looksLike ? key : [])) : []
  })
  const values = evidence.some(
    ({ said, cells }, column) =>
      columns[column] === undefined && said.how !== 'beside' && holdsValues(cells),
  )
  const noBaseline = values && columns.includes('target') && !columns.includes('baseline')
  const lost: readonly (ColumnKey | undefined)[] = noBaseline ? ['baseline'] : []
  const all = [...guessed, ...leftOut, ...lost, ...confusedColumns(columns, texts)]
  const cells = all.flatMap((key) => cellOf[key as Told] ?? [])
  return [...new Set(cells)]
}

/** Numbers in one cell of three, alone or behind what they count. */
const holdsValues = ({ shapes, filled }: Evidence['cells']): boolean =>
  filled > 0 && valueShapes.reduce((sum, shape) => sum + (shapes.get(shape) ?? 0), 0) * 3 >= filled

const valueShapes: readonly Shape[] = ['number', 'percent', 'value', 'valued']
