import type { Finding } from '../../core/base/finding.ts'
import type { DraftGoal } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { goalHeadings } from './goal-headings.ts'
import { lettersInOrder } from './letters-in-order.ts'
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
  /** The goals are those of a column, with its numbers. */
  readonly fromColumn: boolean
  /** Sections that are no goals. */
  readonly findings: readonly Finding[]
}

/** `isGoal` where a heading was found to be one; the sections of tables are told apart by their style. */
type Step = { section: SectionWords; text: string; isGoal?: boolean } | { measure: MeasureRow }

/** The goals of a plan from the sections of its tables, or from the headings above them. */
export function goalsOf(
  tables: readonly PlanTable[],
  above: ReadonlyMap<PlanTable, readonly Paragraph[]>,
  { sectionWords: words, ...others }: Pick<LanguageWords, 'sectionWords' | 'planTitle' | 'caption'>,
): FoundGoals {
  const headings = goalHeadings(tables, above, words, others)
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
  const letters = lettersInOrder(sections)
  const lettered = steps.map((step) =>
    'section' in step ? { ...step, section: letters.get(step.section) ?? step.section } : step,
  )
  const style = goalStyle(sections)
  const paragraphs = [...headings.values()].flat().map(({ paragraph }) => paragraph)
  return { ...walk(lettered, style), headings: paragraphs, fromColumn: false }
}

const sectionStep = (text: string, words: readonly string[]): Step => ({
  section: sectionWords(text, words),
  text,
})

/**
 * Without sections, a column of objectives in front of the measures gives the goals when each of them is
 * numbered alike, or stands once for several measures. The measures keep the words of the column.
 */
function goalsFromColumn(steps: readonly Step[], words: readonly string[]): FoundGoals {
  const measures = steps.flatMap((step) => ('measure' in step ? [step.measure] : []))
  const none = {
    goals: [],
    goalOfRow: new Map(),
    headings: [],
    findings: [],
    fromColumn: false,
  }
  const texts = measures.map((measure) => measure.group?.text ?? '')
  const sections = [...new Set(texts)].map((text) => sectionWords(text, words))
  const numbered = sections.every(
    ({ number, style }) => number !== '' && style === sections[0]?.style,
  )
  if (sections.length === 0 || sections.length === measures.length) return none
  if (!numbered && !isGrouped(measures, sections)) return none
  const withSections = measures.flatMap((measure, index) => [
    { ...sectionStep(texts[index] ?? '', words), isGoal: true },
    { measure },
  ])
  return { ...walk(withSections, undefined), headings: [], fromColumn: true }
}

/**
 * Objectives without numbers are goals where each stands once above its measures: in a merged cell, with
 * blank cells below it, or over at least two measures on average; and none comes again further down.
 */
function isGrouped(measures: readonly MeasureRow[], distinct: readonly SectionWords[]): boolean {
  const groups = measures.map(({ group }) => group)
  const texts = groups.map((group) => group?.text ?? '')
  const runs = texts.filter((text, index) => text !== texts[index - 1]).length
  const once = new Set(groups.map((group) => group?.cell)).size === distinct.length
  return (
    texts.every((text) => text !== '' && text.length < longestGoal) &&
    runs === distinct.length &&
    (once || distinct.length * 2 <= measures.length)
  )
}

const longestGoal = 300

function walk(
  steps: readonly Step[],
  style: string | undefined,
): Pick<FoundGoals, 'goals' | 'goalOfRow' | 'findings'> {
  const goals: DraftGoal[] = []
  const goalOfRow = new Map<MeasureRow, string>()
  const findings: Finding[] = []
  const known = new Map<string, DraftGoal>()
  let current = ''
  const last = steps.findLastIndex((step) => 'measure' in step)
  for (const [index, step] of steps.entries()) {
    if ('measure' in step) {
      goalOfRow.set(step.measure, current)
      continue
    }
    const after = index > last
    if (!isGoal(step, style, after)) {
      findings.push(after ? noteInTable(step.text) : groupRow(step.text))
      continue
    }
    const goal = known.get(step.text) ?? goalOf(step.section, goals)
    if (!known.has(step.text) && !goals.some((each) => isSame(each, goal))) goals.push(goal)
    known.set(step.text, goal)
    current = goal.number
  }
  return { goals, goalOfRow, findings }
}

/** Words below the last measure, without a number, name no goal. */
function isGoal(
  step: Extract<Step, { section: SectionWords }>,
  style: string | undefined,
  after: boolean,
): boolean {
  if (after && step.section.number === '') return false
  return step.isGoal ?? step.section.style === style
}

const isSame = (a: DraftGoal, b: DraftGoal): boolean => a.number === b.number && a.title === b.title
