import { Paragraph, type ParagraphChild } from 'docx'
import type { Language } from '../../core/base/language.ts'
import type { Tally } from '../../core/degree/tally.ts'
import { type CountOfGroup, groupLooks, groupsOf } from '../chart/counted-groups.ts'
import { CountsBar } from '../chart/counts-bar.tsx'
import { IntervalBand } from '../chart/interval-band.tsx'
import { countsChartWords, intervalChartWords } from '../words/chart-words.ts'
import { groupWords } from '../words/group-words.ts'
import { pictureOf } from './picture.ts'
import { swatchPicture } from './swatch-picture.tsx'
import { runOf } from './text.ts'

const bar = { width: 1000, height: 22 }
const band = { width: 1000, height: 14 }
/** From where the pictures of a report are numbered: the plan's own, then a bar for each goal. */
export const firstId = {
  ...{ bar: 1, band: 2, legend: 10 },
  ...{ money: 30, spending: 31, moneyLegend: 40, goals: 100 },
} as const

/** The counts as a bar; nothing where there are no measures. */
export const countsPicture = (tally: Tally, language: Language, id: number): Paragraph[] => {
  if (tally.measures === 0) return []
  const words = countsChartWords(tally, language)
  const chart = (
    <CountsBar
      counts={groupsOf(tally)}
      room={bar.width}
      height={bar.height}
      numbered={false}
      words={words}
    />
  )
  return [new Paragraph({ keepNext: true, children: [pictureOf(chart, bar, words, id)] })]
}

/** What each part of the bar means, with its number. */
export const countsLegend = (tally: Tally, language: Language): Paragraph[] =>
  tally.measures === 0
    ? []
    : [
        new Paragraph({
          children: groupsOf(tally)
            .filter(({ count }) => count > 0)
            .flatMap((each, index) => legendEntry(each, language, firstId.legend + index)),
        }),
      ]

const legendEntry = (
  { group, count }: CountOfGroup,
  language: Language,
  id: number,
): ParagraphChild[] => [
  swatchPicture(groupLooks[group], id),
  runOf({ text: ` ${groupWords[group][language]}: ${count}      `, language }),
]

/** Where the mean lies, from 0 at the left edge to 100 at the right one. */
export const intervalPicture = (tally: Tally, language: Language): Paragraph[] => {
  if (tally.due === 0) return []
  const words = intervalChartWords(tally.interval, language)
  const chart = (
    <IntervalBand
      interval={tally.interval}
      room={band.width}
      height={band.height}
      labelled={false}
      words={words}
      language={language}
    />
  )
  return [new Paragraph({ children: [pictureOf(chart, band, words, firstId.band)] })]
}
