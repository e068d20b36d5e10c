import type { Finding } from '../../core/base/finding.ts'
import type { DraftGoal } from '../../core/draft/draft.ts'
import type { MeasureRow } from './body.ts'
import type { Paragraph } from './outline.ts'
import type { PlanTable } from './plan-tables.ts'
import { goalOf, goalStyle, type SectionWords, sectionWords } from './sections.ts'
import { groupRow } from './table-findings.ts'

export interface FoundGoals {
  readonly goals: readonly DraftGoal[]
  readonly goalOfRow: ReadonlyMap<MeasureRow, string>
  /** The headings above tables that were read as goals. */
  readonly headings: readonly Paragraph[]
  /** Sections that are no goals. */
  readonly findings: readonly Finding[]
}

type Step = { section: SectionWords; text: string } | { measure: MeasureRow }

/** The goals of a plan from the sections of its tables, or from the headings above them. */
export function goalsOf(
  tables: readonly PlanTable[],
  above: ReadonlyMap<PlanTable, readonly Paragraph[]>,
  words: readonly string[],
): FoundGoals {
  const headings = headingsOf(tables, above, words)
  const steps = tables.flatMap((table): Step[] => {
    const heading = headings.get(table)
    const rows = table.body.rows.map(
      (row): Step =>
        row.kind === 'measure'
          ? { measure: row }
          : { section: sectionWords(row.text, words), text: row.text },
    )
    return heading === undefined
      ? rows
      : [{ section: sectionWords(heading.text, words), text: heading.text }, ...rows]
  })
  const style = goalStyle(steps.flatMap((step) => ('section' in step ? [step.section] : [])))
  return { ...walk(steps, style), headings: [...headings.values()] }
}

function walk(steps: readonly Step[], style: string | undefined): Omit<FoundGoals, 'headings'> {
  const goals: DraftGoal[] = []
  const goalOfRow = new Map<MeasureRow, string>()
  const findings: Finding[] = []
  let current = ''
  for (const step of steps) {
    if ('measure' in step) {
      goalOfRow.set(step.measure, current)
    } else if (step.section.style !== style) {
      findings.push(groupRow(step.text))
    } else {
      const goal = goalOf(step.section, goals)
      const known = goals.some((each) => each.number === goal.number && each.title === goal.title)
      if (!known) goals.push(goal)
      current = goal.number
    }
  }
  return { goals, goalOfRow, findings }
}

/**
 * Where tables have no sections of their own, the nearest heading above each is its goal. A single
 * table needs a heading that says "goal": otherwise it is only the heading of the plan.
 */
function headingsOf(
  tables: readonly PlanTable[],
  above: ReadonlyMap<PlanTable, readonly Paragraph[]>,
  words: readonly string[],
): Map<PlanTable, Paragraph> {
  const found = new Map<PlanTable, Paragraph>()
  const sectioned = tables.some((table) => table.body.rows.some((row) => row.kind === 'section'))
  if (sectioned) return found
  for (const table of tables) {
    const nearest = (above.get(table) ?? []).findLast((paragraph) => {
      const section = sectionWords(paragraph.text, words)
      const saysGoal =
        section.number !== '' && /^\p{L}/u.test(section.style) && startsWithWord(section)
      const heads = paragraph.headingLevel !== null || section.number !== ''
      return paragraph.text.length < 300 && (saysGoal || (tables.length > 1 && heads))
    })
    if (nearest !== undefined) found.set(table, nearest)
  }
  return found
}

const startsWithWord = (section: SectionWords): boolean => /^\p{L}+ \p{L}/u.test(section.style)
