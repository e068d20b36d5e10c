import { type Language, wordsIn } from '../../core/base/language.ts'
import type { Measure } from '../../core/plan/plan.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { criteria, criteriaOf } from '../words/criteria-words.ts'
import { demonstrationNotice } from '../words/plan-words.ts'
import { reportTitle, reportWords, versionSentence } from '../words/report-words.ts'
import { tallySentence } from '../words/tally-words.ts'
import { heading, paragraph, say } from './blocks.ts'
import type { Block, LaidOut } from './document.ts'
import type { Printed } from './printed.ts'
import { reportMoney } from './report-money.ts'
import { goalWords, reportSummary } from './report-summary.ts'
import { reportTable } from './report-table.ts'
import { countsPicture, firstId } from './tally-pictures.tsx'

/**
 * A published report: what came of the whole plan in counts, a section for each goal with the ten columns
 * of the report in the plan's order, and how every figure was computed.
 *
 * @param language of the report's own words; the plan's are in its language where untranslated.
 */
export function reportLayout(publication: Publication, language: Language): LaidOut {
  const { plan, version, publishedAt } = publication
  return {
    title: { text: reportTitle(plan.year, language), language },
    language,
    createdAt: publishedAt,
    blocks: [
      paragraph(wordsIn(plan.title, language)),
      ...(plan.demonstration
        ? [paragraph({ text: demonstrationNotice[language], language }, { style: 'note' })]
        : []),
      say(versionSentence(version, publishedAt, language), language),
      ...reportSummary(publication, language),
      ...reportMoney(publication, language),
      ...goalSections(publication, language),
      ...criteriaSection(publication, language),
    ],
  }
}

/** A section for each goal, and one for the measures that stand under none. */
function goalSections(publication: Publication, language: Language): Block[] {
  const { plan, degrees } = publication
  const goals = new Set(degrees.goals.map(({ goal }) => goal))
  const sections = degrees.goals.flatMap(({ goal, tally }, index): Block[] => {
    const words = goalWords(plan.goals, goal, language)
    const measures = plan.measures.filter((measure) => measure.goal === goal)
    return [
      heading(words),
      paragraph({ text: tallySentence(tally, language), language }, { keepNext: true }),
      ...countsPicture(tally, language, firstId.goals + index),
      ...measuresTable(publication, measures, words, language),
    ]
  })
  const outside = plan.measures.filter((measure) => !goals.has(measure.goal))
  if (outside.length === 0) return sections
  const rest = goals.size === 0 ? reportWords.measures : reportWords.withoutGoal
  const words = { text: rest[language], language }
  return [...sections, heading(words), ...measuresTable(publication, outside, words, language)]
}

const measuresTable = (
  publication: Publication,
  measures: readonly Measure[],
  label: Printed,
  language: Language,
): Block[] => (measures.length > 0 ? [reportTable(publication, measures, label, language)] : [])

const criteriaSection = (publication: Publication, language: Language): Block[] => [
  heading({ text: reportWords.criteria[language], language }),
  say(criteriaOf(publication.criteria)[language], language),
  ...criteria.map((each) => say(each[language], language)),
]
