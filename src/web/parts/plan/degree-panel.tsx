import { formatPercent } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Interval } from '../../../core/degree/interval.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import { IntervalBand } from '../../../render/chart/interval-band.tsx'
import { intervalChartWords } from '../../../render/words/chart-words.ts'
import { betweenWords } from '../../../render/words/degree-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { ChartFigure } from '../chart-figure.tsx'

/** Where the mean degree lies: one figure, or the band between its two ends. */
export function DegreePanel({ tally, language }: { tally: Tally; language: Language }) {
  const words = planWords[language]
  const { interval } = tally
  return (
    <div class="card stack">
      <p class="headline second">
        <span>{words.meanDegree}</span>{' '}
        <strong class="figure">{betweenWords(interval, language)}</strong>
      </p>
      <DegreeBand interval={interval} language={language} />
      {interval.low === interval.high ? null : <p class="small soft">{words.whyBetween}</p>}
    </div>
  )
}

/** The band with its two ends as a table. */
export function DegreeBand({ interval, language }: { interval: Interval; language: Language }) {
  const words = planWords[language]
  const chartWords = intervalChartWords(interval, language)
  return (
    <ChartFigure
      name={chartWords.title}
      table={{
        columns: [words.supposing, words.degree],
        rows: [
          [words.unknownAtNone, formatPercent(interval.low, language, 1)],
          [words.unknownAtAll, formatPercent(interval.high, language, 1)],
        ],
      }}
      language={language}
    >
      <IntervalBand
        interval={interval}
        room="fluid"
        height={22}
        labelled
        words={chartWords}
        language={language}
      />
    </ChartFigure>
  )
}

/** The band as a line, with its figures beside it. */
export const DegreeLine = ({ interval, language }: { interval: Interval; language: Language }) => (
  <span class="degree-line">
    <IntervalBand
      interval={interval}
      room="fluid"
      height={10}
      labelled={false}
      words={null}
      language={language}
    />
    <span class="figure">{betweenWords(interval, language)}</span>
  </span>
)
