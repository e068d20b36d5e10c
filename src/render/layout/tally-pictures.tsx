import type { Language } from '../../core/base/language.ts'
import type { Tally } from '../../core/degree/tally.ts'
import { groupLooks, groupsOf } from '../chart/counted-groups.ts'
import { CountsBar } from '../chart/counts-bar.tsx'
import { IntervalBand } from '../chart/interval-band.tsx'
import { countsChartWords, intervalChartWords } from '../words/chart-words.ts'
import { groupWords } from '../words/group-words.ts'
import type { Legend, Picture } from './document.ts'

const bar = { width: 1000, height: 22 }
const band = { width: 1000, height: 14 }
/** From where the pictures of a report are numbered: the plan's own, then a bar for each goal. */
export const firstId = {
  ...{ bar: 1, band: 2, legend: 10 },
  ...{ money: 30, spending: 31, moneyLegend: 40, goals: 100 },
} as const

/** The counts as a bar; nothing where there are no measures. */
export const countsPicture = (tally: Tally, language: Language, id: number): Picture[] => {
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
  return [{ kind: 'picture', chart, size: bar, words, id, keepNext: true }]
}

/** What each part of the bar means, with its number. */
export const countsLegend = (tally: Tally, language: Language): Legend[] =>
  tally.measures === 0
    ? []
    : [
        {
          kind: 'legend',
          entries: groupsOf(tally)
            .filter(({ count }) => count > 0)
            .map(({ group, count }) => ({
              look: groupLooks[group],
              words: { text: `${groupWords[group][language]}: ${count}`, language },
            })),
          firstId: firstId.legend,
          keepNext: false,
        },
      ]

/** Where the mean lies, from 0 at the left edge to 100 at the right one. */
export const intervalPicture = (tally: Tally, language: Language): Picture[] => {
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
  return [{ kind: 'picture', chart, size: band, words, id: firstId.band, keepNext: false }]
}
