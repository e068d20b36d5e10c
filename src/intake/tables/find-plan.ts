import type { Finding } from '../../core/base/finding.ts'
import { type PlanLanguage, planLanguages } from '../../core/base/language.ts'
import {
  cellKeys,
  type DraftGoal,
  type GlossaryEntry,
  type MeasureText,
} from '../../core/draft/draft.ts'
import type { ReadDocument } from '../document.ts'
import { wordsOf } from '../words/words-of.ts'
import { aroundTables } from './around-tables.ts'
import { declaredMeasureCount } from './declared-count.ts'
import { documentGlossary } from './document-glossary.ts'
import { documentTitle } from './document-title.ts'
import { onOneLine } from './fold-text.ts'
import { goalsOf } from './goals.ts'
import { ownCells } from './grid.ts'
import type { MeasureRow } from './measure-row.ts'
import { outlineOf, type Paragraph, type Part } from './outline.ts'
import { type PlanTable, planTables } from './plan-tables.ts'
import { planYear } from './plan-year.ts'
import {
  aboveHeader,
  leftInTable,
  misshapenRow,
  notAPlanTable,
  textOutside,
} from './table-findings.ts'

/** A measure's row as the document has it, before anything is made of its words. */
export interface FoundRow {
  /** Order in the document, from 1. */
  readonly position: number
  readonly number: string
  readonly goal: string
  readonly text: MeasureText
  readonly source: { readonly table: number; readonly row: number }
}

export interface FoundPlan {
  readonly title: string
  readonly year: number | null
  readonly language: PlanLanguage
  readonly goals: readonly DraftGoal[]
  /** Empty when no table of the document is a plan's. */
  readonly rows: readonly FoundRow[]
  readonly glossary: readonly GlossaryEntry[]
  readonly declaredMeasureCount: number | null
  readonly findings: readonly Finding[]
}

/**
 * The plan in a document: its measures from every table whose header is a plan's, its goals, title,
 * year and glossary. Words that end in none of these are kept in the findings.
 */
export function findPlan(document: ReadDocument): FoundPlan {
  const parts = outlineOf(document)
  const { language, tables } = inBestLanguage(parts)
  const words = wordsOf[language]
  const plan = new Set<Part>(tables.map((table) => table.part))
  const glossary = documentGlossary(parts, (part) => plan.has(part), {
    titles: words.glossaryWords,
    headers: words.glossaryHeader,
  })
  const around = aroundTables(
    parts.filter((part) => !glossary.parts.has(part)),
    tables,
  )
  const found = goalsOf(tables, around.above, words.sectionWords)
  const inTable = tables.slice(0, 1).flatMap(aboveHeaderOf)
  const head = [...around.before, ...inTable]
  const noGoal = head.filter((paragraph) => !found.headings.includes(paragraph))
  const title = documentTitle(noGoal.length === 0 ? head : noGoal, words.planTitle)
  const used = new Set([...title.parts, ...found.headings])
  const rows = rowsOf(tables, found.goalOfRow)
  return {
    title: title.title,
    year: planYear(
      title.title,
      rows.map((row) => row.text.deadline),
    ),
    language,
    goals: found.goals,
    rows,
    glossary: glossary.entries,
    declaredMeasureCount: declaredMeasureCount(around.paragraphs, words.declaredCountPattern),
    findings: [
      ...around.otherTables.map(notAPlanTable),
      ...tables.flatMap((table) => findingsOf(table, title.title)),
      ...shapes(tables),
      ...found.findings,
      ...textOutside([
        ...around.paragraphs.filter((each) => !used.has(each)).map((each) => each.text),
        ...glossary.left,
      ]),
    ],
  }
}

/** The language whose header words read the most; the first language where none reads anything. */
function inBestLanguage(parts: readonly Part[]): { language: PlanLanguage; tables: PlanTable[] } {
  const read = planLanguages.map((language) => ({ language, tables: planTables(parts, language) }))
  const known = ({ tables }: { tables: readonly PlanTable[] }) =>
    tables.reduce(
      (sum, { header, body }) => sum + header.columns.filter(Boolean).length + body.rows.length,
      0,
    )
  const [best] = read.sort((a, b) => known(b) - known(a))
  return best ?? { language: 'bg', tables: [] }
}

function rowsOf(
  tables: readonly PlanTable[],
  goalOfRow: ReadonlyMap<MeasureRow, string>,
): FoundRow[] {
  return measuresOf(tables).map(({ table, row }, index) => ({
    position: index + 1,
    number: row.number,
    goal: goalOfRow.get(row) ?? '',
    text: textOf(row),
    source: { table: table.part.number, row: row.row },
  }))
}

const measuresOf = (tables: readonly PlanTable[]): { table: PlanTable; row: MeasureRow }[] =>
  tables.flatMap((table) =>
    table.body.rows.filter((row) => row.kind === 'measure').map((row) => ({ table, row })),
  )

const textOf = (row: MeasureRow): MeasureText =>
  Object.fromEntries(cellKeys.map((key) => [key, row.words.get(key) ?? ''])) as Record<
    keyof MeasureText,
    string
  >

/** The rows above a header as paragraphs: the title of a plan may stand there. */
const aboveHeaderOf = ({ part, header }: PlanTable): Paragraph[] =>
  part.grid.rows
    .slice(0, header.firstRow)
    .flatMap(ownCells)
    .map(({ text }) => ({ kind: 'paragraph', text, headingLevel: null }))

function findingsOf(table: PlanTable, title: string): Finding[] {
  const { part, body } = table
  const above = aboveHeaderOf(table).map((paragraph) => paragraph.text)
  return [
    ...aboveHeader(
      part,
      above.filter((text) => !title.includes(onOneLine(text))),
    ),
    ...leftInTable(part, body.left),
  ]
}

const shapes = (tables: readonly PlanTable[]): Finding[] =>
  measuresOf(tables).flatMap(({ row }, index) => misshapenRow(row, row.number, index + 1))
