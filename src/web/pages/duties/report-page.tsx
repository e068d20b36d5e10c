import { daysBetween } from '../../../core/base/days-between.ts'
import { formatDate, formatInstant, formatPeriod } from '../../../core/base/format.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { indicatorAt, ofIndicatorAt } from '../../../core/plan/indicator-at.ts'
import type { EntryWarning } from '../../../core/report/entry-check.ts'
import type { ReportContent, ReportFields } from '../../../core/report/report-content.ts'
import { noteKinds } from '../../../core/report/report-fields.ts'
import { canBe } from '../../../core/report/report-status.ts'
import { isOwed } from '../../../core/report/what-is-due.ts'
import type { ReportStep } from '../../../store/measure-report.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { AreaField, ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { degreesFor } from '../../parts/plan/plan-view.ts'
import { RemarksBeside } from '../../parts/report/remarks-beside.tsx'
import { ReportHistory } from '../../parts/report/report-history.tsx'
import { ShownReport } from '../../parts/report/shown-report.tsx'
import { StatusMark } from '../../parts/report/status-mark.tsx'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { dueWords } from '../../words/due-words.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import { EvidenceCard } from './evidence-card.tsx'
import { IndicatorForm } from './indicator-form.tsx'
import { MoneyForm } from './money-form.tsx'
import type { ReportEvidence } from './report-evidence.ts'
import type { ReportInHand } from './scene.ts'

export interface ReportPageProps extends ReportInHand {
  readonly visit: Visitor
  /** What stands in the fields. */
  readonly content: ReportContent
  /** What the report had in them when the form was drawn first: what another saves since then is no change of mine. */
  readonly base: ReportFields
  readonly warnings: readonly EntryWarning[]
  readonly refusals: readonly Refusal[]
  readonly steps: readonly ReportStep[]
  readonly evidence: ReportEvidence
  readonly maySubmit: boolean
  readonly today: PlainDate
}

/** The form of one measure's report, or the report itself while nothing can be written to it. */
export function ReportPage(props: ReportPageProps) {
  const { visit, view, line, position, all, steps, refusals } = props
  const { language } = visit
  const words = reportingWords[language]
  const { place, measure } = line
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[{ to: paths.duties(language), words: words.duties }]}
      />
      <h1>{words.report(measure.number)}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      {view.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <p class="lead">
        <Said words={measureTitle(measure)} language={language} />
      </p>
      <p class="duty-state">
        <strong>{formatPeriod(place.period, language)}</strong>
        <StatusMark status={place.status} language={language} />
        <DueDay {...props} />
        <span class="soft">{words.step(position, all)}</span>
      </p>
      <WhyNotDue {...props} />
      <LastAnswer steps={steps} language={language} />
      {canBe(place.status, 'save') ? <ReportForm {...props} /> : <LockedReport {...props} />}
      <EvidenceCard visit={visit} line={line} evidence={props.evidence} />
      <ReportHistory steps={steps} measure={measure} subject={place.subject} language={language} />
    </>
  )
}

/** Why nothing is due of what could be written, and that it may be written all the same. */
function WhyNotDue({ visit, line }: ReportPageProps) {
  const words = dueWords[visit.language]
  if (line.notDue === null || !canBe(line.place.status, 'save')) return null
  return (
    <p class="message">
      {words.notDue(line.notDue)} {words.mayReport}
    </p>
  )
}

function DueDay({ visit, line, today }: ReportPageProps) {
  const words = reportingWords[visit.language]
  const { due, status } = line.place
  if (due === null) return null
  const late = due < today && isOwed(status, line.notDue) ? daysBetween(due, today) : 0
  return (
    <>
      <span>{words.due(formatDate(due, visit.language))}</span>
      {late > 0 ? <span class="tag error">{words.lateBy(late)}</span> : null}
    </>
  )
}

/** Why the report is with the institution again. */
function LastAnswer({
  steps,
  language,
}: Pick<ReportPageProps, 'steps'> & { language: 'bg' | 'en' }) {
  const last = steps.at(-1)
  if (last?.move !== 'return' && last?.move !== 'reopen') return null
  const words = reportingWords[language]
  return (
    <div class="message wrong stack-tight">
      <h2>{last.move === 'return' ? words.returned : words.reopened}</h2>
      <p class="small">
        {last.madeBy}, {formatInstant(last.madeAt, language)}
      </p>
      {last.remark ? <p class="words">{last.remark}</p> : null}
    </div>
  )
}

function LockedReport({ visit, view, line, content, steps }: ReportPageProps) {
  const words = reportingWords[visit.language]
  const { place, measure } = line
  const when = formatInstant(steps.at(-1)?.madeAt ?? '', visit.language)
  return (
    <>
      <p class="message">{place.status === 'accepted' ? words.locked(when) : words.waits(when)}</p>
      <ShownReport
        measure={measure}
        subject={place.subject}
        content={content}
        degrees={degreesFor(view, measure)}
        steps={steps}
        language={visit.language}
      />
    </>
  )
}

function ReportForm(props: ReportPageProps) {
  const { visit, view, line, content, base, refusals, steps } = props
  const { language } = visit
  const words = reportingWords[language]
  const { place, measure } = line
  const degrees = degreesFor(view, measure)
  return (
    <div
      id="report"
      data-account={visit.account?.accountId}
      data-saved={words.savedNow}
      data-not-saved={words.notSaved}
      data-found={words.unsavedFound}
      data-take-back={words.takeBack}
      data-throw-away={words.throwAway}
      data-meanwhile={words.meanwhile}
      data-keeps={words.keepsItself}
    >
      <Form
        visit={visit}
        action={paths.duty(language, place.slug, place.period, place.measure)}
        id="report-form"
      >
        <input type="hidden" name="seen" value={place.version} />
        <input type="hidden" name="base" value={JSON.stringify(base)} />
        <div class="stack">
          {place.subject.indicators.map((toReport) => (
            <IndicatorForm
              key={toReport.position}
              {...props}
              toReport={toReport}
              indicator={indicatorAt(measure, toReport.position)}
              degree={ofIndicatorAt(measure, degrees, toReport.position)}
            />
          ))}
          <section class="card stack" aria-labelledby="in-words">
            <h2 id="in-words">{words.notesTitle}</h2>
            {noteKinds.map((kind) => (
              <div key={kind}>
                <AreaField
                  name={kind}
                  label={words.notes[kind]}
                  value={content.fields[kind] ?? ''}
                  rows={kind === 'done' ? 4 : 2}
                  refusals={refusals}
                  language={language}
                />
                <RemarksBeside steps={steps} field={kind} language={language} />
              </div>
            ))}
          </section>
          <MoneyForm {...props} />
          <p class="actions sticky">
            <button type="submit" name="go" value="next">
              {words.saveNext}
            </button>
            <button class="quiet" type="submit" name="go" value="save">
              {words.save}
            </button>
            {props.maySubmit ? (
              <button class="quiet" type="submit" name="go" value="submit">
                {words.submit}
              </button>
            ) : null}
          </p>
          <p class="small soft" id="report-state" role="status">
            {place.changedAt && place.changedBy
              ? words.saved(formatInstant(place.changedAt, language), place.changedBy)
              : ''}
          </p>
        </div>
      </Form>
    </div>
  )
}
