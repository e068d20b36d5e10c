import type { Language } from '../../../core/base/language.ts'
import type { Degree } from '../../../core/degree/verdict.ts'
import type { Indicator } from '../../../core/plan/plan.ts'
import { BulletChart } from '../../../render/chart/bullet-chart.tsx'
import { measurableOf } from '../../../render/chart/measurable.ts'
import { toneOf } from '../../../render/chart/paint.ts'
import { baselineWords } from '../../../render/words/baseline-words.ts'
import { bulletChartWords, bulletLabels, ruleJudgedBy } from '../../../render/words/chart-words.ts'
import { reportedWords } from '../../../render/words/reported-words.ts'
import { targetWords } from '../../../render/words/target-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { ChartFigure } from '../chart-figure.tsx'

interface IndicatorChartProps {
  readonly indicator: Indicator
  readonly degree: Degree | undefined
  readonly language: Language
}

/** What was reported against baseline and target: drawn where the target has a number, else in words. */
export function IndicatorChart(props: IndicatorChartProps) {
  const { indicator, degree, language } = props
  const of = measurableOf(indicator.rule, indicator.unit, degree)
  const numbers = numbersOf(props)
  if (!of) {
    return (
      <dl class="facts">
        {numbers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    )
  }
  const words = bulletChartWords(indicator, degree, language)
  const notes = [indicator.baselineNote, indicator.targetNote].filter((note) => note !== null)
  return (
    <ChartFigure
      name={words.title}
      table={{ columns: [planWords[language].number, planWords[language].value], rows: numbers }}
      language={language}
    >
      <BulletChart
        of={of}
        tone={toneOf(degree?.verdict ?? 'unknown')}
        labels={bulletLabels(indicator, degree, language)}
        room="fluid"
        words={words}
      />
      {notes.length > 0 ? <p class="small soft">{notes.join(' · ')}</p> : null}
    </ChartFigure>
  )
}

/** Baseline, target and what was reported, each with its note. */
export function numbersOf({
  indicator,
  degree,
  language,
}: IndicatorChartProps): (readonly string[])[] {
  const { rule, unit, baselineNote, targetNote } = indicator
  const words = planWords[language]
  const noted = (value: string, note: string | null) => (note ? `${value} (${note})` : value)
  const baseline = baselineWords(
    { rule: ruleJudgedBy(rule, degree), unit },
    words.noBaseline,
    language,
  )
  return [
    [words.baseline, noted(baseline, baselineNote)],
    [words.target, noted(targetWords(ruleJudgedBy(rule, degree), unit, language), targetNote)],
    [words.soFar, degree ? reportedWords(degree, unit, language) : words.nothingReported],
  ]
}
