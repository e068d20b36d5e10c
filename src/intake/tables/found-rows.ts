import type { SourceRow } from '../../core/base/finding.ts'
import {
  type CellKey,
  cellKeys,
  type ImpliedWords,
  type MeasureText,
} from '../../core/draft/draft.ts'
import type { FoundGoals } from './goals.ts'
import type { MeasureRow } from './measure-row.ts'
import type { PlanTable } from './plan-tables.ts'
import { sourceOf } from './source-of.ts'

/** A measure's row as the document has it, before anything is made of its words. */
export interface FoundRow {
  /** Order in the document, from 1. */
  readonly position: number
  readonly number: string
  readonly goal: string
  readonly text: MeasureText
  /** What the header says of the words of a cell beside them: the unit of its numbers. */
  readonly implied?: ImpliedWords
  /** Cells that may be wrong or lack something, because a column was guessed or left out. */
  readonly doubted?: readonly CellKey[]
  readonly source: SourceRow
  /** Numbers of measures that its money is printed for, too, in one merged cell. */
  readonly moneyWith: readonly string[]
}

export interface PlacedMeasure {
  readonly table: PlanTable
  readonly row: MeasureRow
}

export const rowsOf = (
  measures: readonly PlacedMeasure[],
  { goalOfRow, fromColumn }: FoundGoals,
  moneyWith: ReadonlyMap<MeasureRow, readonly string[]>,
): FoundRow[] =>
  measures.map(({ table, row }, index) => ({
    position: index + 1,
    number: row.number,
    goal: goalOfRow.get(row) ?? '',
    text: textOf(row, fromColumn),
    ...impliedIn(row),
    ...doubtedIn(table),
    source: sourceOf(table.part, row.row),
    moneyWith: moneyWith.get(row) ?? [],
  }))

export const measuresOf = (tables: readonly PlanTable[]): PlacedMeasure[] =>
  tables.flatMap((table) =>
    table.body.rows.filter((row) => row.kind === 'measure').map((row) => ({ table, row })),
  )

/** Only for cells with words; how things stand may be said in the cell of the target. */
function impliedIn({ words, implied }: MeasureRow): Pick<FoundRow, 'implied'> {
  const cellOf = (key: CellKey): CellKey =>
    key === 'baseline' && implied[key]?.endsWith('target') ? 'target' : key
  const said = cellKeys.filter((key) => implied[key] !== undefined && words.get(cellOf(key)))
  return said.length === 0
    ? {}
    : { implied: Object.fromEntries(said.map((key) => [key, implied[key]])) }
}

function doubtedIn({ header }: PlanTable): Pick<FoundRow, 'doubted'> {
  const { doubted } = header
  return doubted.length === 0 ? {} : { doubted }
}

/** The number of an objective is that of its goal; where it is none, it stays with the objective's words. */
function textOf({ words, group }: MeasureRow, fromColumn: boolean): MeasureText {
  const text = Object.fromEntries(cellKeys.map((key) => [key, words.get(key) ?? '']))
  if (!fromColumn && group !== undefined && group.number !== '')
    text['objective'] = `${group.number}. ${text['objective']}`
  return text as Record<keyof MeasureText, string>
}
