import { type InBothLanguages, type Language, wordsIn } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { Adoption, PlanContent } from '../../core/plan/plan.ts'
import type { DecidedMeasure } from '../../core/plan/separate-acts.ts'
import { adoptionSentence } from '../words/adoption-words.ts'
import { declaredCountSentence } from '../words/plan-words.ts'
import { bodyRow, say, sectionRow } from './blocks.ts'
import { demonstrationNote } from './demonstration-note.ts'
import type { LaidOut, Paragraph, Table } from './document.ts'
import { glossary } from './glossary.ts'
import { planAmendments } from './plan-amendments.ts'
import { columnShares, headerRows, planRows } from './plan-rows.ts'

/** A plan to print; its adoption is known once it is adopted. */
export interface PrintedPlan extends PlanContent {
  readonly adoption?: Adoption
  readonly demonstration?: boolean
  /** What was decided of its measures, whose acts are listed with its amendments. */
  readonly decisions?: readonly DecidedMeasure[]
  /** The day that it is in force on; with null or none, all that was ever decided is. */
  readonly asOf?: PlainDate | null
  /** What the council is called, whose acts name it. */
  readonly council?: InBothLanguages | null
}

/**
 * The plan in the official layout: ten columns under two header rows, a row per goal, the abbreviations and
 * the acts that have amended it at the end.
 *
 * @param language of the headings; the plan's words are in its own language where they have no
 *   translation, and say so.
 */
export function planLayout(plan: PrintedPlan, language: Language): LaidOut {
  const title = wordsIn(plan.title, language)
  return {
    title,
    language,
    createdAt: null,
    creator: plan.council?.[language] ?? null,
    blocks: [
      ...introduction(plan, language),
      planTable(plan, language),
      ...glossary(plan, language),
      ...planAmendments(plan, plan.decisions ?? [], language, plan.asOf ?? null),
    ],
  }
}

function introduction(plan: PrintedPlan, language: Language): Paragraph[] {
  const count = plan.declaredMeasureCount
  return [
    ...demonstrationNote(plan, language),
    ...(plan.adoption
      ? [say(adoptionSentence(plan.adoption, language, plan.council), language)]
      : []),
    ...(count === null ? [] : [say(declaredCountSentence(count, language), language)]),
  ]
}

/** The plan's measures, a row for each goal above its measures. */
const planTable = (plan: PlanContent, language: Language): Table => ({
  kind: 'table',
  label: wordsIn(plan.title, language),
  shares: columnShares,
  width: 1,
  header: headerRows(language),
  rows: planRows(plan, language).map((row) =>
    row.kind === 'goal'
      ? sectionRow(row.words, columnShares.length)
      : bodyRow(row.cells.map((words) => ({ words }))),
  ),
})
