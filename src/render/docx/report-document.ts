import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { type Language, wordsIn } from '../../core/base/language.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { criteria } from '../words/criteria-words.ts'
import { demonstrationNotice } from '../words/plan-words.ts'
import { reportTitle, reportWords, versionSentence } from '../words/report-words.ts'
import { tallySentence } from '../words/tally-words.ts'
import { packDocument } from './pack.ts'
import { landscapeSection } from './page.ts'
import { goalWords, reportSummary } from './report-summary.ts'
import { reportTable } from './report-table.ts'
import { styleOf } from './styles.ts'
import { type Printed, runOf } from './text.ts'

/**
 * A published report as a Word file: what came of the whole plan in counts, a section for each goal
 * with the ten columns of the report in the plan's order, and how every figure was computed. The same
 * publication gives the same bytes.
 *
 * @param language of the report's own words; the plan's are in its language where untranslated.
 */
export function reportDocument(publication: Publication, language: Language): Promise<Uint8Array> {
  const { plan, version, publishedAt } = publication
  const title = reportTitle(plan.year, language)
  const children: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [runOf({ text: title, language })] }),
    paragraph(wordsIn(plan.title, language)),
    ...(plan.demonstration
      ? [paragraph({ text: demonstrationNotice[language], language }, styleOf.note)]
      : []),
    paragraph({ text: versionSentence(version, publishedAt, language), language }),
    ...reportSummary(publication, language),
    ...publication.degrees.goals.flatMap(({ goal }) => goalSection(publication, goal, language)),
    ...criteriaSection(language),
  ]
  const properties = { title, language, createdAt: publishedAt }
  return packDocument([landscapeSection(children, language)], properties)
}

const paragraph = (words: Printed, style = 'Normal'): Paragraph =>
  new Paragraph({ style, children: [runOf(words)] })

const heading = (words: Printed): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [runOf(words)] })

function goalSection(publication: Publication, goal: string, language: Language): FileChild[] {
  const { plan, degrees } = publication
  const tally = degrees.goals.find((each) => each.goal === goal)?.tally
  const measures = plan.measures.filter((measure) => measure.goal === goal)
  return [
    heading(goalWords(plan.goals, goal, language)),
    ...(tally ? [paragraph({ text: tallySentence(tally, language), language })] : []),
    ...(measures.length > 0 ? [reportTable(publication, measures, language)] : []),
  ]
}

const criteriaSection = (language: Language): Paragraph[] => [
  heading({ text: reportWords.criteria[language], language }),
  ...criteria.map((each) => paragraph({ text: each[language], language })),
]
