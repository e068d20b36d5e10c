import type { Language } from '../../../core/base/language.ts'
import type { Degree } from '../../../core/degree/verdict.ts'
import type { Indicator } from '../../../core/plan/plan.ts'
import { BulletChart } from '../../../render/chart/bullet-chart.tsx'
import { measurableOf } from '../../../render/chart/measurable.ts'
import { toneOf } from '../../../render/chart/paint.ts'
import { bulletChartWords, bulletLabels } from '../../../render/words/chart-words.ts'
import { quantityWords } from '../../../render/words/quantity-words.ts'
import { reportedWords } from '../../../render/words/reported-words.ts'
import { targetWords } from '../../../render/words/target-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { ChartFigure, type ChartTable } from '../chart-figure.tsx'

/** What was reported against baseline and target, drawn and as a table; nothing where the target has no number. */
export function IndicatorChart(props: {
  indicator: Indicator
  degree: Degree | undefined
  language: Language
}) {
  const { indicator, degree, language } = props
  const of = measurableOf(indicator.rule, indicator.unit, degree)
  if (!of) return null
  const words = bulletChartWords(indicator, degree, language)
  return (
    <ChartFigure
      name={words.title}
      table={tableOf(indicator, degree, language)}
      language={language}
    >
      <BulletChart
        of={of}
        tone={toneOf(degree?.verdict ?? 'unknown')}
        labels={bulletLabels(indicator, degree, language)}
        room="fluid"
        words={words}
      />
    </ChartFigure>
  )
}

function tableOf(
  { rule, unit }: Indicator,
  degree: Degree | undefined,
  language: Language,
): ChartTable {
  const words = planWords[language]
  const baseline =
    rule.baseline === null ? words.noBaseline : quantityWords(rule.baseline, unit, language)
  return {
    columns: [words.symbol, words.value],
    rows: [
      [words.baseline, baseline],
      [words.target, targetWords(rule, unit, language)],
      [words.soFar, degree ? reportedWords(degree, unit, language) : words.nothingReported],
    ],
  }
}
