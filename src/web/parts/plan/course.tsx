import { formatPeriod } from '../../../core/base/format.ts'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import { type Period, yearOf } from '../../../core/base/period.ts'
import type { Indicator } from '../../../core/plan/plan.ts'
import type { PublishedReport } from '../../../core/report/report.ts'
import { seriesOf } from '../../../render/chart/series.ts'
import { Sparkline } from '../../../render/chart/sparkline.tsx'
import { courseChartWords } from '../../../render/words/chart-words.ts'
import { planWords } from '../../words/plan-words.ts'

/** What was reported period by period, in small; nothing with fewer than three values. */
export function Course(props: {
  indicator: Indicator
  reports: readonly PublishedReport[]
  language: Language
}) {
  const { indicator, reports, language } = props
  const points = seriesOf(reports)
  const [first, last] = [points?.[0], points?.at(-1)]
  if (!points || !first || !last) return null
  const words = planWords[language]
  const name = wordsIn(indicator.name, language).text
  return (
    <figure class="course">
      <figcaption class="small soft">{words.byPeriod}</figcaption>
      <Sparkline
        points={points}
        accumulates={indicator.rule.accumulates}
        words={courseChartWords(name, points, language)}
      />
      <p class="soft course-ends" aria-hidden="true">
        {spanWords(first.period, last.period, language)}
      </p>
    </figure>
  )
}

/** „I трим. – IV трим. 2024 г.“: the year once where it is one. */
function spanWords(first: Period, last: Period, language: Language): string {
  const [from, to] = [first, last].map((period) => formatPeriod(period, language, 'short')) as [
    string,
    string,
  ]
  const year =
    yearOf(first) === yearOf(last) ? formatPeriod(first.slice(0, 4) as Period, language) : ''
  return `${from.replace(year, '').trim()} – ${to}`
}
