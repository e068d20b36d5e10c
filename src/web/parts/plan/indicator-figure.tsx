import { formatPercent } from '../../../core/base/format.ts'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Degree } from '../../../core/degree/verdict.ts'
import type { Indicator } from '../../../core/plan/plan.ts'
import type { PublishedReport } from '../../../core/report/report.ts'
import { quantityWords } from '../../../render/words/quantity-words.ts'
import { reasonSentence } from '../../../render/words/reason-words.ts'
import { targetWords } from '../../../render/words/target-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { Said } from '../said.tsx'
import { HowComputed } from './explanation.tsx'
import { IndicatorChart } from './indicator-chart.tsx'
import { ReportTable } from './report-table.tsx'
import { VerdictMark } from './verdict-mark.tsx'

/** One indicator: what was to be reached, what was reported, how far that is, and how it was computed. */
export function IndicatorFigure(props: {
  indicator: Indicator
  degree: Degree | undefined
  reports: readonly PublishedReport[]
  enterValue: string | null
  language: Language
}) {
  const { indicator, degree, reports, enterValue, language } = props
  const words = planWords[language]
  const { rule, unit } = indicator
  const name = wordsIn(indicator.name, language).text
  const actual = degree?.explanation.inputs.find((input) => input.symbol === 'A')
  return (
    <li id={`indicator-${indicator.position}`}>
      <h3>
        <Said words={indicator.name} language={language} />
      </h3>
      {degree ? <DegreeLine degree={degree} language={language} /> : null}
      <IndicatorChart indicator={indicator} degree={degree} language={language} />
      <dl class="facts">
        <dt>{words.target}</dt>
        <dd>
          {targetWords(rule, unit, language)}
          {indicator.targetNote ? <span class="soft"> ({indicator.targetNote})</span> : null}
        </dd>
        <dt>{words.baseline}</dt>
        <dd>
          {rule.baseline === null ? words.noBaseline : quantityWords(rule.baseline, unit, language)}
          {indicator.baselineNote ? <span class="soft"> ({indicator.baselineNote})</span> : null}
        </dd>
        <dt>{words.soFar}</dt>
        <dd>{actual ? quantityWords(actual.value, unit, language) : words.nothingReported}</dd>
      </dl>
      {degree ? <HowComputed degree={degree} of={name} language={language} /> : null}
      {reports.length > 0 ? (
        <ReportTable reports={reports} of={name} unit={unit} language={language} />
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
    </li>
  )
}

function DegreeLine({ degree, language }: { degree: Degree; language: Language }) {
  const words = planWords[language]
  return (
    <div class="stack-tight">
      <p class="row-of-links">
        <span class={degree.degree === null ? 'degree none' : 'degree'}>
          {degree.degree === null ? words.noPercentage : formatPercent(degree.degree, language, 1)}
        </span>
        <VerdictMark of="indicator" verdict={degree.verdict} language={language} />
      </p>
      {degree.degree === null && degree.reason ? (
        <p class="soft">{reasonSentence(degree.reason, language)}</p>
      ) : null}
      {degree.raw !== null && degree.raw !== degree.degree ? (
        <p class="soft">{words.raw(formatPercent(degree.raw, language, 1))}</p>
      ) : null}
    </div>
  )
}
