import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { type Language, wordsIn } from '../../core/base/language.ts'
import { draftOfPlan } from '../../core/plan/draft-of-plan.ts'
import type { Adoption, PlanContent } from '../../core/plan/plan.ts'
import { adoptionSentence } from '../words/adoption-words.ts'
import { declaredCountSentence, demonstrationNotice } from '../words/plan-words.ts'
import { glossaryTable } from './glossary-table.ts'
import { packDocument } from './pack.ts'
import { landscapeSection } from './page.ts'
import { planTable } from './plan-table.ts'
import { styleOf } from './styles.ts'
import { runOf } from './text.ts'
import { titleLines } from './title-lines.ts'

/** A plan to print; its adoption is known once it is adopted. */
export interface PrintedPlan extends PlanContent {
  readonly adoption?: Adoption
  readonly demonstration?: boolean
}

/**
 * The plan as a Word file in the official layout: landscape A4, ten columns under two header rows that
 * repeat on every page, a row per goal, the abbreviations at the end. The same plan gives the same
 * bytes, and reading the file gives the draft that the plan was adopted from.
 *
 * @param language of the headings; the plan's words are in its own language where they have no
 *   translation, and say so.
 */
export function planDocument(plan: PrintedPlan, language: Language): Promise<Uint8Array> {
  const title = wordsIn(plan.title, language)
  const children: FileChild[] = [
    ...titleLines(title.text).map(
      (text) =>
        new Paragraph({ heading: HeadingLevel.TITLE, children: [runOf({ ...title, text })] }),
    ),
    ...introduction(plan, language),
    planTable(plan, language),
    ...glossaryTable(plan.glossary, language),
  ]
  const properties = { title: title.text, language, createdAt: null }
  return packDocument(
    [landscapeSection(children, language)],
    properties,
    draftOfPlan(plan, title.language),
  )
}

function introduction(plan: PrintedPlan, language: Language): Paragraph[] {
  const paragraph = (text: string, style: string): Paragraph =>
    new Paragraph({ style, children: [runOf({ text, language })] })
  const count = plan.declaredMeasureCount
  return [
    ...(plan.demonstration ? [paragraph(demonstrationNotice[language], styleOf.note)] : []),
    ...(plan.adoption ? [paragraph(adoptionSentence(plan.adoption, language), 'Normal')] : []),
    ...(count === null ? [] : [paragraph(declaredCountSentence(count, language), 'Normal')]),
  ]
}
