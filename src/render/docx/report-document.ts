import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { type Language, wordsIn } from '../../core/base/language.ts'
import type { Measure } from '../../core/plan/plan.ts'
import type { Publication } from '../../core/publication/publication.ts'
import type { Printed } from '../layout/printed.ts'
import { criteria, criteriaOf } from '../words/criteria-words.ts'
import { demonstrationNotice } from '../words/plan-words.ts'
import { reportTitle, reportWords, versionSentence } from '../words/report-words.ts'
import { tallySentence } from '../words/tally-words.ts'
import { packDocument } from './pack.ts'
import { landscapeSection } from './page.ts'
import { reportMoney } from './report-money.ts'
import { goalWords, reportSummary } from './report-summary.ts'
import { reportTable } from './report-table.ts'
import { styleOf } from './styles.ts'
import { countsPicture, firstId } from './tally-pictures.tsx'
import { runOf } from './text.ts'

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
    ...reportMoney(publication, language),
    ...goalSections(publication, language),
    ...criteriaSection(publication, language),
  ]
  const properties = { title, language, createdAt: publishedAt }
  return packDocument([landscapeSection(children, language)], properties)
}

const paragraph = (words: Printed, style = 'Normal'): Paragraph =>
  new Paragraph({ style, children: [runOf(words)] })

const heading = (words: Printed): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [runOf(words)] })

/** A section for each goal, and one for the measures that stand under none. */
function goalSections(publication: Publication, language: Language): FileChild[] {
  const { plan, degrees } = publication
  const goals = new Set(degrees.goals.map(({ goal }) => goal))
  const sections = degrees.goals.flatMap(({ goal, tally }, index) => [
    heading(goalWords(plan.goals, goal, language)),
    new Paragraph({
      keepNext: true,
      children: [runOf({ text: tallySentence(tally, language), language })],
    }),
    ...countsPicture(tally, language, firstId.goals + index),
    ...measuresTable(
      publication,
      plan.measures.filter((measure) => measure.goal === goal),
      language,
    ),
  ])
  const outside = plan.measures.filter((measure) => !goals.has(measure.goal))
  if (outside.length === 0) return sections
  const rest = goals.size === 0 ? reportWords.measures : reportWords.withoutGoal
  return [
    ...sections,
    heading({ text: rest[language], language }),
    ...measuresTable(publication, outside, language),
  ]
}

const measuresTable = (
  publication: Publication,
  measures: readonly Measure[],
  language: Language,
): FileChild[] => (measures.length > 0 ? [reportTable(publication, measures, language)] : [])

const criteriaSection = (publication: Publication, language: Language): Paragraph[] => [
  heading({ text: reportWords.criteria[language], language }),
  paragraph({ text: criteriaOf(publication.criteria)[language], language }),
  ...criteria.map((each) => paragraph({ text: each[language], language })),
]
