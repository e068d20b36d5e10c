import type { Finding } from '../../core/base/finding.ts'
import type { DraftGoal } from '../../core/draft/draft.ts'
import { goalHeadings } from './goal-headings.ts'
import type { MeasureRow } from './measure-row.ts'
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

/** `isGoal` where a heading was found to be one; the sections of tables are told apart by their style. */
type Step = { section: SectionWords; text: string; isGoal?: boolean } | { measure: MeasureRow }

/** The goals of a plan from the sections of its tables, or from the headings above them. */
export function goalsOf(
  tables: readonly PlanTable[],
  above: ReadonlyMap<PlanTable, readonly Paragraph[]>,
  words: readonly string[],
): FoundGoals {
  const headings = goalHeadings(tables, above, words)
  const steps = tables.flatMap((table): Step[] => {
    const rows = table.body.rows.map(
      (row): Step => (row.kind === 'measure' ? { measure: row } : sectionStep(row.text, words)),
    )
    const heads = headings.get(table) ?? []
    return [
      ...heads.map(({ section, paragraph, isGoal }) => ({ section, text: paragraph.text, isGoal })),
      ...rows,
    ]
  })
  const sections = steps.flatMap((step) => ('section' in step ? [step.section] : []))
  if (sections.length === 0) return goalsFromColumn(steps, words)
  const style = goalStyle(sections)
  const paragraphs = [...headings.values()].flat().map(({ paragraph }) => paragraph)
  return { ...walk(steps, style), headings: paragraphs }
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
    } else if (!(step.isGoal ?? step.section.style === style)) {
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
