import type { TextsToConfirm } from '../../../actions/texts-to-confirm.ts'
import type { Inclusion } from '../../../core/annual-report/publishing.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { criteriaOnPage } from '../../parts/plan/criteria.tsx'
import type { PlanView } from '../../parts/plan/plan-view.ts'
import { TallySummary } from '../../parts/plan/tally-summary.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { reportWords } from '../../words/report-words.ts'
import { TellingTexts } from './telling-texts.tsx'

/** The last look before the figures become everybody's. */
export function PublishPage(props: {
  visit: Visitor
  view: PlanView
  next: number
  inclusion: Inclusion
  /** The version of the annual report that goes in; 0 for none. */
  report: number
  /** The words in which a number stands that is kept back. */
  texts: TextsToConfirm
  refusals: readonly Refusal[]
}) {
  const { visit, view, next, inclusion, report, texts, refusals } = props
  const { language } = visit
  const words = reportWords[language]
  const { plan } = view
  return (
    <>
      <Breadcrumbs language={language} steps={wayToPlan(plan, language)} />
      <h1>{words.publishTitle}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      {plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <p>{words.publishHint}</p>
      <p>{words.publishAgain(next)}</p>
      <p class="message">
        {annualReportPageWords[language].inclusion[inclusion]}{' '}
        <a href={paths.annualReport(language, plan.slug)}>
          {annualReportPageWords[language].report}
        </a>
      </p>
      <TallySummary
        tally={view.degrees.tally}
        criteria={`${paths.plan(language, plan.slug)}${criteriaOnPage}`}
        language={language}
      />
      <Form visit={visit} action={paths.publish(language, plan.slug)}>
        <input type="hidden" name="seen" value={next - 1} />
        <input type="hidden" name="report" value={report} />
        <TellingTexts texts={texts} view={view} refusals={refusals} language={language} />
        <p class="actions">
          <button type="submit">{words.publishSubmit}</button>
        </p>
      </Form>
    </>
  )
}
