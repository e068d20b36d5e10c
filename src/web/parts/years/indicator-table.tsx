import { areSaidAlike, type Language, wordsIn } from '../../../core/base/language.ts'
import type { Period } from '../../../core/base/period.ts'
import {
  type IndicatorYears,
  type StrategyYear,
  valuesOverYears,
} from '../../../core/degree/strategy-years.ts'
import { seriesOf } from '../../../render/chart/series.ts'
import { Sparkline } from '../../../render/chart/sparkline.tsx'
import { courseChartWords } from '../../../render/words/chart-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { weightOfWords } from '../paging/page-of.ts'
import { Said } from '../said.tsx'
import { TableFrame } from '../table-frame.tsx'
import { InYear } from './in-year.tsx'
import { YearHeads } from './year-heads.tsx'
import type { YearsLinks } from './years-links.ts'

/** The indicators of a goal below each other, a column for each year; the course in small where it has one. */
export function IndicatorTable(props: {
  slug: string
  rows: readonly IndicatorYears[]
  years: readonly StrategyYear[]
  /** The goal's name. */
  label: string
  links: YearsLinks
  language: Language
}) {
  const { slug, rows, years, label, links, language } = props
  const words = strategyYearsWords[language]
  return (
    <TableFrame label={label}>
      <table class="by-year stacks with-heads">
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <YearHeads slug={slug} years={years} links={links} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <IndicatorRow
              key={`${row.measure.code} ${row.indicator.position}`}
              {...props}
              row={row}
            />
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

/** About what an indicator weighs beside its words, and each time that it stands in a year, in bytes. */
const weights = { row: 1400, year: 700 } as const

/** About what an indicator weighs in the table. */
export const weightOfIndicator = ({ indicator, years }: IndicatorYears): number =>
  years
    .flat()
    .reduce(
      (sum, each) =>
        sum +
        weights.year +
        weightOfWords(
          areSaidAlike(each.indicator.name, indicator.name) ? null : each.indicator.name,
        ),
      weights.row + weightOfWords(indicator.name),
    )

/** An indicator with what it was in each year. */
function IndicatorRow(props: {
  slug: string
  row: IndicatorYears
  years: readonly StrategyYear[]
  links: YearsLinks
  language: Language
}) {
  const { slug, row, years, links, language } = props
  return (
    <tr>
      <th scope="row">
        <Said words={row.indicator.name} language={language} />
        <p class="small">
          <a href={links.measure(slug, row.measure.code)}>
            {planWords[language].measure(row.measure.number)}
          </a>
        </p>
        <CourseOfYears row={row} years={years} language={language} />
      </th>
      {years.map(({ year, of }, index) => (
        <td key={of?.plan.slug ?? year} data-head={year}>
          <InYear
            all={row.years[index] ?? []}
            isPlanned={of !== null}
            own={row}
            links={links}
            language={language}
          />
        </td>
      ))}
    </tr>
  )
}

/** What was reported year by year, in small; nothing with fewer than three values. */
function CourseOfYears(props: {
  row: IndicatorYears
  years: readonly StrategyYear[]
  language: Language
}) {
  const { row, years, language } = props
  const values = valuesOverYears(row, years)?.flatMap(({ year, value }) =>
    value === null ? [] : [{ period: String(year) as Period, reported: { value } }],
  )
  const points = values && seriesOf(values)
  if (!points) return null
  const { name, rule } = row.indicator
  const words = courseChartWords(wordsIn(name, language).text, points, language)
  return (
    <figure class="course">
      <figcaption class="small soft">{strategyYearsWords[language].course}</figcaption>
      <Sparkline points={points} accumulates={rule.accumulates} words={words} />
    </figure>
  )
}
