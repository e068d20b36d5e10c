import type { Performance } from '../../core/annual-report/year-facts.ts'
import { type Language, type Words, wordsIn } from '../../core/base/language.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { annualReportWords } from '../words/annual-report-words.ts'
import { reasonSentence } from '../words/reason-words.ts'
import { reportWords } from '../words/report-words.ts'
import { bodyRow, heading, say } from './blocks.ts'
import type { Block, Cell, Table } from './document.ts'
import type { Printed } from './printed.ts'

const inWords = (words: Words, language: Language): Printed => wordsIn(words, language)

/** How each institution reported; nothing where none did. */
export function performanceTable(
  institutions: readonly Performance[],
  language: Language,
): Table[] {
  if (institutions.length === 0) return []
  const columns = ['reports', 'onTime', 'late', 'missing', 'returns'] as const
  const head = (key: 'institution' | (typeof columns)[number]): Cell => ({
    words: inWords(annualReportWords[key], language),
  })
  return [
    {
      kind: 'table',
      label: inWords(annualReportWords.reports, language),
      shares: [30, 14, 14, 14, 14, 14],
      width: 1,
      header: [[head('institution'), ...columns.map(head)]],
      rows: institutions.map((each) =>
        bodyRow([
          { words: inWords(each.shortName, language) },
          ...columns.map((key) => ({
            words: { text: String(each[key]), language },
            figure: true,
          })),
        ]),
      ),
    },
  ]
}

/** Every indicator that cannot be judged, with the reason. */
export function unknownFigures({ plan, degrees }: Publication, language: Language): Block[] {
  const byCode = new Map(degrees.measures.map((each) => [each.measure, each]))
  const rows = plan.measures.flatMap((measure) =>
    measure.indicators.flatMap((indicator, index) => {
      const degree = byCode.get(measure.code)?.indicators[index]
      if (degree?.verdict !== 'unknown') return []
      const reason = degree.reason === null ? '' : reasonSentence(degree.reason, language)
      return bodyRow([
        { words: { text: measure.number, language } },
        { words: inWords(indicator.name, language) },
        { words: { text: reason, language } },
      ])
    }),
  )
  const title = inWords(annualReportWords.unknown, language)
  if (rows.length === 0)
    return [heading(title, 2), say(annualReportWords.noUnknown[language], language)]
  return [
    heading(title, 2),
    {
      kind: 'table',
      label: title,
      shares: [8, 46, 46],
      width: 1,
      header: [
        [reportWords.number, reportWords.indicator, annualReportWords.reason].map((words) => ({
          words: inWords(words, language),
        })),
      ],
      rows,
    },
  ]
}
