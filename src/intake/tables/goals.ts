import type { Finding } from '../../core/base/finding.ts'
import type { DraftGoal } from '../../core/draft/draft.ts'
import type { MeasureRow } from './body.ts'
import type { Paragraph } from './outline.ts'
import type { PlanTable } from './plan-tables.ts'
import { goalOf, goalStyle, type SectionWords, sectionWords } from './sections.ts'
import { groupRow, noteInTable } from './table-findings.ts'

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
      (row): Step => (row.kind === 'measure' ? { measure: row } : sectionStep(row.text, words)),
    )
    return heading === undefined ? rows : [sectionStep(heading.text, words), ...rows]
  })
  const sections = steps.flatMap((step) => ('section' in step ? [step.section] : []))
  if (sections.length === 0) return goalsFromColumn(steps, words)
  const style = goalStyle(sections)
  return { ...walk(steps, style), headings: [...headings.values()] }
}

const sectionStep = (text: string, words: readonly string[]): Step => ({
  section: sectionWords(text, words),
  text,
})

/**
 * Without sections, a column of objectives gives the goals when each of them is numbered alike and
 * several measures stand under one. The measures keep the words of the column.
 */
function goalsFromColumn(steps: readonly Step[], words: readonly string[]): FoundGoals {
  const measures = steps.flatMap((step) => ('measure' in step ? [step.measure] : []))
  const none = { goals: [], goalOfRow: new Map(), headings: [], findings: [] }
  const texts = measures.map((measure) => measure.words.get('objective') ?? '')
  const sections = [...new Set(texts)].map((text) => sectionWords(text, words))
  const alike = sections.every(({ number, style }) => number !== '' && style === sections[0]?.style)
  if (!alike || sections.length === 0 || sections.length === measures.length) return none
  const withSections = measures.flatMap((measure, index) => [
    sectionStep(texts[index] ?? '', words),
    { measure },
  ])
  return { ...walk(withSections, sections[0]?.style), headings: [] }
}

function walk(steps: readonly Step[], style: string | undefined): Omit<FoundGoals, 'headings'> {
  const goals: DraftGoal[] = []
  const goalOfRow = new Map<MeasureRow, string>()
  const findings: Finding[] = []
  let current = ''
  const last = steps.findLastIndex((step) => 'measure' in step)
  for (const [index, step] of steps.entries()) {
    if ('measure' in step) {
      goalOfRow.set(step.measure, current)
    } else if (step.section.style !== style) {
      findings.push(index > last ? noteInTable(step.text) : groupRow(step.text))
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
