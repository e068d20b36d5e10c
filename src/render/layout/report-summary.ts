import type { Language } from '../../core/base/language.ts'
import type { Tally } from '../../core/degree/tally.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { sectionTitles } from '../words/annual-report-words.ts'
import { degreeWords, intervalWords } from '../words/degree-words.ts'
import { reportWords } from '../words/report-words.ts'
import { meanSentence, tallySentence } from '../words/tally-words.ts'
import { bodyRow, heading, say, totalRow } from './blocks.ts'
import type { Block, Cell } from './document.ts'
import { goalWords } from './goal-words.ts'
import type { Printed } from './printed.ts'
import { countsLegend, countsPicture, firstId, intervalPicture } from './tally-pictures.tsx'
import { writtenText } from './written-report.ts'

const shares = [34, 9, 10, 10, 10, 12, 15]

/** The counts of the whole plan in words, by people where they have written of it, then a row of counts for each goal. */
export function reportSummary(publication: Publication, language: Language): Block[] {
  const { plan, degrees, annualReport } = publication
  const rows = degrees.goals.map(({ goal, tally }) =>
    bodyRow(tallyCells(goalWords(plan.goals, goal, language), tally, language)),
  )
  const total = { text: reportWords.total[language], language }
  const written = annualReport ? writtenText(annualReport, 'result', language) : []
  const title = written.length > 0 ? sectionTitles.result : reportWords.summary
  return [
    heading({ text: title[language], language }),
    ...(written.length > 0 ? written : [say(tallySentence(degrees.tally, language), language)]),
    ...countsPicture(degrees.tally, language, firstId.bar),
    ...countsLegend(degrees.tally, language),
    say(meanSentence(degrees.tally, language), language),
    ...intervalPicture(degrees.tally, language),
    {
      kind: 'table',
      label: { text: reportWords.summary[language], language },
      shares,
      width: 1,
      header: [headings(language)],
      rows: [...rows, totalRow(tallyCells(total, degrees.tally, language))],
    },
  ]
}

const headings = (language: Language): Cell[] =>
  (
    [
      'goal',
      'measures',
      'implemented',
      'partly',
      'notImplemented',
      'unknown',
      'meanDegree',
    ] as const
  ).map((key) => ({ words: { text: reportWords[key][language], language } }))

function tallyCells(name: Printed, tally: Tally, language: Language): Cell[] {
  const { measures, implemented, partly, notImplemented, unknown } = tally
  const mean =
    tally.degree === null
      ? intervalWords(tally.interval, language)
      : degreeWords({ degree: tally.degree, raw: null }, language)
  const figures = [measures, implemented, partly, notImplemented, unknown].map(String)
  return [
    { words: name },
    ...[...figures, mean].map((text) => ({ words: { text, language }, figure: true })),
  ]
}
