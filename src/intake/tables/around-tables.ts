import { ownCells } from './grid.ts'
import type { Paragraph, Part, Table } from './outline.ts'
import type { PlanTable } from './plan-tables.ts'
import { beginsAsSection } from './sections.ts'

/** What stands before, between and after the tables of a plan. */
export interface AroundTables {
  /** Paragraphs before the first table of the plan. */
  readonly before: readonly Paragraph[]
  /** Those of them below the last table in front of it. */
  readonly near: readonly Paragraph[]
  /** Paragraphs between each table of the plan and the one before it, and what small tables there say of goals. */
  readonly above: ReadonlyMap<PlanTable, readonly Paragraph[]>
  readonly paragraphs: readonly Paragraph[]
  /** Tables that are not the plan's. */
  readonly otherTables: readonly Table[]
}

export function aroundTables(
  parts: readonly Part[],
  tables: readonly PlanTable[],
  sectionWords: readonly string[],
): AroundTables {
  const planTable = new Map(tables.map((table) => [table.part, table]))
  const above = new Map<PlanTable, Paragraph[]>()
  const paragraphs: Paragraph[] = []
  const otherTables: Table[] = []
  const near: Paragraph[] = []
  let since: Paragraph[] = []
  for (const part of parts) {
    if (part.kind === 'paragraph') {
      paragraphs.push(part)
      since.push(part)
      if (above.size === 0) near.push(part)
      continue
    }
    const table = planTable.get(part)
    if (table === undefined) {
      otherTables.push(part)
      if (above.size === 0) near.length = 0
      since.push(...goalsIn(part, sectionWords))
      continue
    }
    above.set(table, since)
    since = []
  }
  const [first] = tables
  const before = first === undefined ? paragraphs : (above.get(first) ?? [])
  return { before, near, above, paragraphs, otherTables }
}

/** More rows are no block that only introduces the table below it. */
const longestBlock = 12

/** "Goal 1 | Clean water": what a small table above that of the measures says that they serve. */
function goalsIn({ grid }: Table, sectionWords: readonly string[]): Paragraph[] {
  if (grid.rows.length > longestBlock) return []
  return grid.rows
    .map((row) =>
      ownCells(row)
        .map((cell) => cell.text)
        .join(': '),
    )
    .filter((text) => beginsAsSection(text, sectionWords))
    .map((text) => ({ kind: 'paragraph', text, headingLevel: null }))
}
