import type { PublishedAnnualReport } from '../../core/annual-report/published-report.ts'
import { type Language, wordsIn } from '../../core/base/language.ts'
import type { Measure } from '../../core/plan/plan.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { annexTitle, annualReportWords, signaturesSentence } from '../words/annual-report-words.ts'
import { criteria, criteriaOf } from '../words/criteria-words.ts'
import { reportTitle, reportWords, versionSentence } from '../words/report-words.ts'
import { tallySentence } from '../words/tally-words.ts'
import { heading, paragraph, say } from './blocks.ts'
import { demonstrationNote } from './demonstration-note.ts'
import type { Block, Heading, LaidOut } from './document.ts'
import { glossary } from './glossary.ts'
import { goalWords } from './goal-words.ts'
import type { Printed } from './printed.ts'
import { performanceTable, unknownFigures } from './report-annexes.ts'
import { reportMoney } from './report-money.ts'
import { reportSummary } from './report-summary.ts'
import { reportTable } from './report-table.ts'
import { countsPicture, firstId } from './tally-pictures.tsx'
import { goalHighlights, writtenSection } from './written-report.ts'

/**
 * A published report: what came of the whole plan in counts, a section for each goal with the ten columns
 * of the report in the plan's order, and how every figure was computed.
 *
 * @param language of the report's own words; the plan's are in its language where untranslated.
 */
export function reportLayout(publication: Publication, language: Language): LaidOut {
  const { plan, version, publishedAt, annualReport } = publication
  return {
    title: { text: reportTitle(plan.year, language), language },
    language,
    createdAt: publishedAt,
    creator: publication.council?.name[language] ?? null,
    blocks: [
      paragraph(wordsIn(plan.title, language)),
      ...demonstrationNote(plan, language),
      say(versionSentence(version, publishedAt, language), language),
      ...(annualReport
        ? writtenLayout(publication, annualReport, language)
        : [
            ...reportSummary(publication, language),
            ...reportMoney(publication, language),
            ...goalSections(publication, language, 1),
            ...criteriaSection(publication, language, 1),
          ]),
    ],
  }
}

/** The same, with what people wrote of the year in its places. */
function writtenLayout(
  publication: Publication,
  report: PublishedAnnualReport,
  language: Language,
): Block[] {
  const { plan } = publication
  return [
    say(signaturesSentence(report.signatures, language), language),
    ...writtenSection(report, 'introduction', language),
    ...goalHighlights(plan, report, language),
    ...reportSummary(publication, language),
    ...reportMoney(publication, language),
    ...writtenSection(report, 'not-carried-out', language),
    ...writtenSection(
      report,
      'institutions',
      language,
      performanceTable(report.facts.institutions, language),
    ),
    ...writtenSection(report, 'events', language),
    heading({ text: annualReportWords.measures[language], language }),
    ...goalSections(publication, language, 2),
    heading({ text: annualReportWords.annexes[language], language }),
    ...annexes(
      [
        criteriaSection(publication, language, 2),
        unknownFigures(publication, language),
        glossary(plan, language, 2),
      ],
      language,
    ),
  ]
}

/** Each with its number before its heading; one without anything in it is none. */
const annexes = (all: readonly Block[][], language: Language): Block[] =>
  all
    .filter((blocks) => blocks.length > 0)
    .flatMap(([first, ...others], index) =>
      first?.kind === 'heading'
        ? [
            {
              ...first,
              words: { ...first.words, text: annexTitle(index + 1, first.words.text, language) },
            },
            ...others,
          ]
        : [],
    )

/** A section for each goal, and one for the measures that stand under none. */
function goalSections(
  publication: Publication,
  language: Language,
  level: Heading['level'],
): Block[] {
  const { plan, degrees } = publication
  const goals = new Set(degrees.goals.map(({ goal }) => goal))
  const sections = degrees.goals.flatMap(({ goal, tally }, index): Block[] => {
    const words = goalWords(plan.goals, goal, language)
    const measures = plan.measures.filter((measure) => measure.goal === goal)
    return [
      heading(words, level),
      paragraph({ text: tallySentence(tally, language), language }, { keepNext: true }),
      ...countsPicture(tally, language, firstId.goals + index),
      ...measuresTable(publication, measures, words, language),
    ]
  })
  const outside = plan.measures.filter((measure) => !goals.has(measure.goal))
  if (outside.length === 0) return sections
  const rest = goals.size === 0 ? reportWords.measures : reportWords.withoutGoal
  const words = { text: rest[language], language }
  return [
    ...sections,
    heading(words, level),
    ...measuresTable(publication, outside, words, language),
  ]
}

const measuresTable = (
  publication: Publication,
  measures: readonly Measure[],
  label: Printed,
  language: Language,
): Block[] => (measures.length > 0 ? [reportTable(publication, measures, label, language)] : [])

const criteriaSection = (
  publication: Publication,
  language: Language,
  level: Heading['level'],
): Block[] => [
  heading({ text: reportWords.criteria[language], language }, level),
  say(criteriaOf(publication.criteria)[language], language),
  ...criteria.map((each) => say(each[language], language)),
]
