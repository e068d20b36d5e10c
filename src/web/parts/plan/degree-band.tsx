import { formatPercent } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Interval } from '../../../core/degree/interval.ts'
import { IntervalBand } from '../../../render/chart/interval-band.tsx'
import { intervalChartWords } from '../../../render/words/chart-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { ChartFigure } from '../chart-figure.tsx'

/** Where a mean lies, drawn and as a table of its two ends. */
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
        height={20}
        labelled
        words={chartWords}
        language={language}
      />
    </ChartFigure>
  )
}
