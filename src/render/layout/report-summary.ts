import { type Language, wordsIn } from '../../core/base/language.ts'
import type { Tally } from '../../core/degree/tally.ts'
import type { Goal } from '../../core/plan/plan.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { degreeWords, intervalWords } from '../words/degree-words.ts'
import { reportWords } from '../words/report-words.ts'
import { meanSentence, tallySentence } from '../words/tally-words.ts'
import { bodyRow, heading, say, totalRow } from './blocks.ts'
import type { Block, Cell } from './document.ts'
import type { Printed } from './printed.ts'
import { countsLegend, countsPicture, firstId, intervalPicture } from './tally-pictures.tsx'

const shares = [34, 9, 10, 10, 10, 12, 15]

/** The counts of the whole plan in words, then a row of counts for each goal. */
export function reportSummary(publication: Publication, language: Language): Block[] {
  const { plan, degrees } = publication
  const rows = degrees.goals.map(({ goal, tally }) =>
    bodyRow(tallyCells(goalWords(plan.goals, goal, language), tally, language)),
  )
  const total = { text: reportWords.total[language], language }
  return [
    heading({ text: reportWords.summary[language], language }),
    say(tallySentence(degrees.tally, language), language),
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

/** „I. Сигурност“; the number alone of a goal that the plan does not name. */
export function goalWords(goals: readonly Goal[], number: string, language: Language): Printed {
  const goal = goals.find((each) => each.number === number)
  if (!goal) return { text: number, language }
  const title = wordsIn(goal.title, language)
  return { ...title, text: `${number}. ${title.text}` }
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
