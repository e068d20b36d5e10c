import type { ComponentChildren } from 'preact'
import type { Council } from '../../../core/access/council.ts'
import { formatPercent } from '../../../core/base/format.ts'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Degree } from '../../../core/degree/verdict.ts'
import type { Indicator } from '../../../core/plan/plan.ts'
import type { PublishedReport } from '../../../core/report/report.ts'
import { reasonSentence } from '../../../render/words/reason-words.ts'
import { projectionSentence } from '../../../render/words/schedule-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { Said } from '../said.tsx'
import { Course } from './course.tsx'
import { HowComputed } from './explanation.tsx'
import { IndicatorChart } from './indicator-chart.tsx'
import { JudgementNote, RevisionNote } from './people.tsx'
import { ReportTable } from './report-table.tsx'
import { ScheduleMark } from './schedule-mark.tsx'
import { VerdictMark } from './verdict-mark.tsx'

/** One indicator: what was to be reached, what was reported, how far that is, and how it was computed. */
export function IndicatorFigure(props: {
  indicator: Indicator
  degree: Degree | undefined
  reports: readonly PublishedReport[]
  enterValue: string | null
  /** What was judged and amended, and what more can be recorded. */
  record: ComponentChildren
  council: Council | undefined
  /** Whether its name already stands above it. */
  isNamed?: boolean
  language: Language
}) {
  const {
    indicator,
    degree,
    reports,
    enterValue,
    record,
    isNamed = false,
    council,
    language,
  } = props
  const words = planWords[language]
  const name = wordsIn(indicator.name, language).text
  return (
    <li id={`indicator-${indicator.position}`} class="indicator">
      <div class={isNamed ? undefined : 'indicator-head'}>
        {isNamed ? null : (
          <h3>
            <Said words={indicator.name} language={language} />
          </h3>
        )}
        {degree ? <DegreeFigure degree={degree} language={language} /> : null}
      </div>
      <div class="indicator-charts">
        <IndicatorChart indicator={indicator} degree={degree} language={language} />
        <Course indicator={indicator} reports={reports} language={language} />
      </div>
      {degree ? <Schedule degree={degree} indicator={indicator} language={language} /> : null}
      {degree ? (
        <RevisionNote indicator={indicator} degree={degree} council={council} language={language} />
      ) : null}
      {degree ? <JudgementNote degree={degree} language={language} /> : null}
      {degree ? (
        <HowComputed
          degree={degree}
          of={name}
          reportId={(period) => reportId(indicator, period)}
          language={language}
        />
      ) : null}
      {reports.length > 0 ? (
        <ReportTable
          reports={reports}
          traces={degree?.explanation.reports ?? []}
          of={name}
          unit={indicator.unit}
          idOf={({ period }) => reportId(indicator, period)}
          language={language}
        />
      ) : null}
      {enterValue ? (
        <p class="actions">
          <a class="button quiet" href={enterValue}>
            {words.enterValue}
            <span class="for-screen-readers">
              {': '}
              <Said words={indicator.name} language={language} />
            </span>
          </a>
        </p>
      ) : null}
      {record}
    </li>
  )
}

/** Where it is in time, what should be behind by now, and what may be expected: a range. */
function Schedule(props: { degree: Degree; indicator: Indicator; language: Language }) {
  const { degree, indicator, language } = props
  const { status, expected, projection } = degree.schedule
  if (status === null) return null
  const words = planWords[language]
  return (
    <p class="row-of-links small">
      <ScheduleMark status={status} language={language} />
      {expected === null || status === 'done' ? null : (
        <span class="soft">{words.expectedByNow(formatPercent(expected, language, 1))}</span>
      )}
      {projection === null ? null : (
        <span class="soft">{projectionSentence(projection, indicator.unit, language)}</span>
      )}
    </p>
  )
}

/** The row of a report on its measure's page: numbers lead there. */
const reportId = ({ position }: Indicator, period: string): string => `report-${position}-${period}`

/** Verdict and percentage, and why there is none. */
export function DegreeFigure({ degree, language }: { degree: Degree; language: Language }) {
  const words = planWords[language]
  const isCapped = degree.raw !== null && degree.raw !== degree.degree
  return (
    <div class="degree-figure">
      <p>
        <VerdictMark of="indicator" verdict={degree.verdict} language={language} />
        {degree.verdict === degree.computed ? null : <span class="tag">{words.byJudgement}</span>}
        {degree.degree === null ? null : (
          <span class="degree">{formatPercent(degree.degree, language, 1)}</span>
        )}
      </p>
      {degree.degree === null && degree.reason ? (
        <p class="small soft">{reasonSentence(degree.reason, language)}</p>
      ) : null}
      {isCapped && degree.raw !== null ? (
        <p class="small soft">{words.raw(formatPercent(degree.raw, language, 1))}</p>
      ) : null}
    </div>
  )
}
