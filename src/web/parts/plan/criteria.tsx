import { formatDate, formatPercent, formatPeriod } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { usualCriteria } from '../../../core/plan/verdict-criteria.ts'
import type { ReportingPeriod } from '../../../core/report/reporting-period.ts'
import { criteria as sentences } from '../../../render/words/criteria-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { reminderWords } from '../../words/reminder-words.ts'
import { yearWords } from '../../words/year-words.ts'
import type { PlanLinks, PlanView } from './plan-view.ts'

/** Where the criteria stand on the page of a plan. */
export const criteriaOnPage = '#criteria'

const limits = ['exceededAbove', 'metFrom', 'partlyAbove', 'tolerance'] as const

/** By what rules every verdict and percentage was given: the plan's own limits, then how they are used. */
export function Criteria(props: { view: PlanView; links: PlanLinks; language: Language }) {
  const { view, links, language } = props
  const words = planWords[language]
  const criteria = view.plan.criteria ?? usualCriteria
  const { year } = links
  return (
    <section class="section" aria-labelledby="criteria">
      <h2 id="criteria">{words.criteria}</h2>
      <div class="card stack">
        <table class="compact narrow">
          <caption class="for-screen-readers">{words.criteria}</caption>
          <thead class="for-screen-readers">
            <tr>
              <th scope="col">{words.criterion}</th>
              <th scope="col">{words.value}</th>
            </tr>
          </thead>
          <tbody>
            {limits.map((limit) => (
              <tr key={limit}>
                <th scope="row">{words[limit]}</th>
                <td class="number strong">{formatPercent(criteria[limit], language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <ReportingDays periods={view.circumstances.periods ?? []} language={language} />
        {year?.criteria || year?.reportingDays ? (
          <p class="actions small">
            {year.criteria ? <a href={year.criteria}>{yearWords[language].setCriteria}</a> : null}
            {year.reportingDays ? (
              <a href={year.reportingDays}>{yearWords[language].setReportingDays}</a>
            ) : null}
            {year.reminders ? <a href={year.reminders}>{reminderWords[language].set}</a> : null}
          </p>
        ) : null}
        <details>
          <summary>{words.criteriaShown}</summary>
          <div class="stack-tight">
            {sentences.map((each) => (
              <p key={each.en}>{each[language]}</p>
            ))}
          </div>
        </details>
      </div>
    </section>
  )
}

/** By when each period was to be reported on; nothing where nobody has set a day. */
function ReportingDays(props: { periods: readonly ReportingPeriod[]; language: Language }) {
  const { periods, language } = props
  const set = periods.flatMap(({ period, due }) => (due === null ? [] : [{ period, due }]))
  if (set.length === 0) return null
  return (
    <p>
      {yearWords[language].reportingDays}:{' '}
      {set
        .map(
          ({ period, due }) =>
            `${formatPeriod(period, language, 'short')} – ${formatDate(due, language)}`,
        )
        .join('; ')}
    </p>
  )
}
