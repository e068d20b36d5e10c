import type { MeasureRow } from './measure-row.ts'
import type { Table } from './outline.ts'
import type { PlanTable } from './plan-tables.ts'
import { spaced } from './spaced.ts'

/**
 * Tables that say again what the measures of another are, with fewer columns: a summary, a list of who
 * is responsible, the money of each measure.
 */
export function repetitions(tables: readonly PlanTable[]): Table[] {
  const said = tables.map((table) => new Set(measuresOf(table).map(nameOf)))
  return tables.flatMap((table, index) => {
    const names = [...(said[index] ?? [])]
    const again = tables.some((other, at) => {
      const more = richness(other) - richness(table)
      if (at === index || more < 0 || (more === 0 && at > index)) return false
      return names.filter((name) => said[at]?.has(name)).length * 3 > names.length * 2
    })
    return again && names.length > 1 ? table.part : []
  })
}

const measuresOf = ({ body }: PlanTable): MeasureRow[] =>
  body.rows.filter((row) => row.kind === 'measure')

const nameOf = ({ number, words }: MeasureRow): string =>
  `${number} ${spaced(words.get('measure') ?? '')}`

const richness = ({ header }: PlanTable): number => new Set(header.columns).size
