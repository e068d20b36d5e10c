import type { Paragraph, Part, Table } from './outline.ts'
import type { PlanTable } from './plan-tables.ts'

/** What stands before, between and after the tables of a plan. */
export interface AroundTables {
  /** Paragraphs before the first table of the plan. */
  readonly before: readonly Paragraph[]
  /** Paragraphs between each table of the plan and the one before it. */
  readonly above: ReadonlyMap<PlanTable, readonly Paragraph[]>
  readonly paragraphs: readonly Paragraph[]
  /** Tables that are not the plan's. */
  readonly otherTables: readonly Table[]
}

export function aroundTables(parts: readonly Part[], tables: readonly PlanTable[]): AroundTables {
  const planTable = new Map(tables.map((table) => [table.part, table]))
  const above = new Map<PlanTable, Paragraph[]>()
  const paragraphs: Paragraph[] = []
  const otherTables: Table[] = []
  let since: Paragraph[] = []
  for (const part of parts) {
    if (part.kind === 'paragraph') {
      paragraphs.push(part)
      since.push(part)
      continue
    }
    const table = planTable.get(part)
    if (table === undefined) {
      otherTables.push(part)
      continue
    }
    above.set(table, since)
    since = []
  }
  const [first] = tables
  const before = first === undefined ? paragraphs : (above.get(first) ?? [])
  return { before, above, paragraphs, otherTables }
}
