import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { type Language, wordsIn } from '../../core/base/language.ts'
import type { PlanContent } from '../../core/plan/plan.ts'
import { glossaryHeading } from '../words/plan-words.ts'
import { bodyRow, tableOf } from './table.ts'
import { runOf } from './text.ts'

/** An abbreviation and its meaning, in twentieths of a point. */
const widths = [2_400, 8_400]

/** The abbreviations under a heading of their own; nothing where the plan explains none. */
export function glossaryTable(glossary: PlanContent['glossary'], language: Language): FileChild[] {
  if (glossary.length === 0) return []
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [runOf({ text: glossaryHeading[language], language })],
  })
  const rows = glossary.map(({ abbreviation, meaning }) =>
    bodyRow([{ words: { text: abbreviation, language } }, { words: wordsIn(meaning, language) }]),
  )
  return [heading, tableOf(widths, rows)]
}
