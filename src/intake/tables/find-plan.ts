import type { Finding } from '../../core/base/finding.ts'
import type { PlanLanguage } from '../../core/base/language.ts'
import type { DraftGoal, GlossaryEntry } from '../../core/draft/draft.ts'
import type { ReadDocument } from '../document.ts'
import { inAnyLanguage, withOtherLanguages } from '../words/any-language.ts'
import { documentLanguage } from '../words/document-language.ts'
import { wordsOf } from '../words/words-of.ts'
import { aroundTables } from './around-tables.ts'
import { cardsInParagraphs } from './cards-in-paragraphs.ts'
import { declaredMeasureCount } from './declared-count.ts'
import { documentGlossary } from './document-glossary.ts'
import { documentTitle } from './document-title.ts'
import { onOneLine } from './fold-text.ts'
import { type FoundRow, measuresOf, rowsOf } from './found-rows.ts'
import { goalsOf } from './goals.ts'
import { ownCells } from './grid.ts'
import { guessedColumns } from './guessed-columns.ts'
import { headerWords } from './header-words.ts'
import { leftInTable } from './left-in-table.ts'
import { mergedMoney, sharedNumbers } from './merged-money.ts'
import { outlineOf, type Paragraph, type Part } from './outline.ts'
import { acrossYears, dittoMarks, moneyOfSeveral, severalYears } from './plan-findings.ts'
import { type FoundTables, type PlanTable, planTables } from './plan-tables.ts'
import { planYear, withSpans } from './plan-year.ts'
import { aboveHeader, misshapenRow, notAPlanTable, textOutside } from './table-findings.ts'

export interface FoundPlan {
  readonly title: string
  readonly year: number | null
  readonly language: PlanLanguage
  readonly goals: readonly DraftGoal[]
  /** Empty when no table of the document is a plan's. */
  readonly rows: readonly FoundRow[]
  /** What names the columns, lines and sections of its tables, and numbers columns: no measure says it. */
  readonly names?: readonly string[]
  readonly glossary: readonly GlossaryEntry[]
  readonly declaredMeasureCount: number | null
  readonly findings: readonly Finding[]
}

/**
 * The plan in a document: its measures from every table whose header is a plan's, its goals, title,
 * year and glossary. Words that end in none of these are kept in the findings.
 */
export function findPlan(document: ReadDocument): FoundPlan {
  const outline = outlineOf(document)
  const likeliest = documentLanguage(textsOf(outline))
  const { tables, whyNot, parts } = planIn(outline, likeliest)
  const language = documentLanguage(wordsOfMeasures(tables), likeliest)
  const words = wordsOf[language]
  const any = inAnyLanguage(words)
  const plan = new Set<Part>([...tables.map((table) => table.part), ...whyNot.keys()])
  const glossary = documentGlossary(parts, (part) => plan.has(part), {
    titles: any.glossaryWords,
    headers: any.glossaryHeader,
  })
  const around = aroundTables(
    parts.filter((part) => !glossary.parts.has(part)),
    tables,
    words.sectionWords,
  )
  const found = goalsOf(tables, around.above, { ...words, caption: any.caption })
  const inTable = tables.slice(0, 1).flatMap(aboveHeaderOf)
  const noGoal = (paragraph: Paragraph) => !found.headings.includes(paragraph)
  const several = [...whyNot.values()].includes('other-plan')
  const head = [...(several ? around.near : around.before), ...inTable]
  const title = documentTitle(
    head.some(noGoal) ? head.filter(noGoal) : head,
    words.planTitle,
    around.near.filter(noGoal),
  )
  const used = new Set([...title.parts, ...found.headings])
  const measures = measuresOf(tables)
  const merged = mergedMoney(measures.map(({ row }) => row))
  const rows = rowsOf(measures, found, sharedNumbers(merged))
  const { year, span } = planYear(
    withSpans(title.title, words),
    rows.map((row) => row.text.deadline),
  )
  const positions = new Map(measures.map(({ row }, index) => [row, index + 1]))
  return {
    title: title.title,
    year,
    language,
    goals: found.goals,
    rows,
    names: namesIn(tables),
    glossary: glossary.entries,
    declaredMeasureCount: declaredMeasureCount(
      around.paragraphs,
      withOtherLanguages(words).map(({ declaredCountPattern }) => declaredCountPattern),
    ),
    findings: [
      ...(span === '' || rows.length === 0
        ? []
        : [year === null ? severalYears(span) : acrossYears(span, year)]),
      ...around.otherTables.map((table) => notAPlanTable(table, whyNot.get(table))),
      ...tables.flatMap((table) => [...guessedColumns(table), ...findingsOf(table, title.title)]),
      ...[...positions].flatMap(([row, position]) => [
        ...misshapenRow(row, row.number, position),
        ...dittoMarks(row, position),
      ]),
      ...merged.map((each) => moneyOfSeveral(each, positions)),
      ...found.findings,
      ...textOutside([
        ...around.paragraphs.filter((each) => !used.has(each)).map((each) => each.text),
        ...glossary.left,
      ]),
    ],
  }
}

/** The tables of measures, or where there is none the paragraphs that tell measures label by label. */
function planIn(
  outline: readonly Part[],
  language: PlanLanguage,
): FoundTables & { parts: readonly Part[] } {
  const found = planTables(outline, language)
  const cards =
    found.tables.length === 0 && found.whyNot.size === 0
      ? cardsInParagraphs(outline, headerWords(wordsOf[language]))
      : undefined
  if (cards === undefined) return { ...found, parts: outline }
  const parts = [...cards.rest, cards.table]
  const read = planTables(parts, language)
  return read.tables.length === 0 ? { ...found, parts: outline } : { ...read, parts }
}

/** What the measures say is in the plan's own language, whatever form was filled in. */
function* wordsOfMeasures(tables: readonly PlanTable[]): Iterable<string> {
  for (const { row } of measuresOf(tables)) yield* row.words.values()
}

/** What the cells say, and then the paragraphs. */
function* textsOf(parts: readonly Part[]): Iterable<string> {
  for (const part of parts)
    if (part.kind === 'table')
      for (const row of part.grid.rows) for (const { text } of ownCells(row)) yield text
  for (const part of parts) if (part.kind === 'paragraph') yield part.text
}

/** Each name of a column and each title of a section once, and what else only names and numbers them. */
const namesIn = (tables: readonly PlanTable[]): string[] => [
  ...new Set(
    tables.flatMap(({ header, body }) => [
      ...header.texts.flat(),
      ...body.left.flatMap(({ reason, text }) => (reason === 'header' ? text : [])),
      ...body.rows.flatMap((row) => (row.kind === 'section' ? row.text : [])),
    ]),
  ),
]

/** The rows above a header as paragraphs: the title of a plan may stand there. Sections are no title. */
const aboveHeaderOf = ({ part, header, body }: PlanTable): Paragraph[] =>
  part.grid.rows
    .slice(0, header.firstRow)
    .filter(({ index }) => body.rows.every(({ row }) => row !== index + 1))
    .flatMap(ownCells)
    .map(({ text }) => ({ kind: 'paragraph', text, headingLevel: null }))

/** As whole words: "22" is not said in "2022". */
const isSaidIn = (title: string, text: string): boolean =>
  ` ${title} `
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .includes(` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `)

function findingsOf(table: PlanTable, title: string): Finding[] {
  const { part, body } = table
  const above = aboveHeaderOf(table).map((paragraph) => paragraph.text)
  return [
    ...aboveHeader(
      part,
      above.filter((text) => !isSaidIn(title, onOneLine(text))),
    ),
    ...leftInTable(part, body.left),
  ]
}
