import type { ComponentChildren } from 'preact'
import { may } from '../../../core/access/permissions.ts'
import { formatInstant, formatPeriod } from '../../../core/base/format.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { unconfirmed } from '../../../core/report/entry-check.ts'
import { remarkField } from '../../../core/report/remarks.ts'
import { nothingWritten } from '../../../core/report/report-content.ts'
import { canBe } from '../../../core/report/report-status.ts'
import type { ReportStep } from '../../../store/measure-report.reader.ts'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { AreaField, ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { degreesFor } from '../../parts/plan/plan-view.ts'
import { ReportHistory } from '../../parts/report/report-history.tsx'
import { ShownReport } from '../../parts/report/shown-report.tsx'
import { StatusMark } from '../../parts/report/status-mark.tsx'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { dueWords } from '../../words/due-words.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import { type DutyLine, type DutyPeriod, warningsOf } from '../duties/scene.ts'
import { WayToReports } from './way.tsx'

interface AcceptancePageProps {
  readonly visit: Visitor
  readonly duties: DutyPeriod
  readonly line: DutyLine
  readonly steps: readonly ReportStep[]
  readonly names: ReadonlyMap<string, string>
  /** What was typed into the remarks, by their fields. */
  readonly typed: Readonly<Record<string, string | undefined>>
  readonly refusals: readonly Refusal[]
}

/** One report before the secretariat: what it says, how it came about, and what can be done with it. */
export function AcceptancePage(props: AcceptancePageProps) {
  const { visit, duties, line, steps, names, refusals } = props
  const { language } = visit
  const words = reportingWords[language]
  const { place, measure } = line
  const decides = may(visit, 'accept-report') && canBe(place.status, 'accept')
  return (
    <>
      <WayToReports visit={visit} plan={duties.view.plan} below period={place.period} />
      <h1>{words.report(measure.number)}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      {duties.view.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <p class="lead">
        <Said words={measureTitle(measure)} language={language} />
      </p>
      <p class="duty-state">
        <strong>{names.get(place.duty.reports)}</strong>
        <span>{formatPeriod(place.period, language)}</span>
        <StatusMark status={place.status} language={language} />
        {place.submittedAt && place.submittedBy ? (
          <span class="soft">
            {words.submittedBy(place.submittedBy, formatInstant(place.submittedAt, language))}
          </span>
        ) : null}
      </p>
      {may(visit, 'assign-duty') ? (
        <p>
          <a href={paths.measureDuty(language, place.slug, place.measure)}>{words.assign}</a>
          {' · '}
          <a href={paths.measureRhythm(language, place.slug, place.measure)}>
            {dueWords[language].title}
          </a>
        </p>
      ) : null}
      <WhyNotDue {...props} />
      <Asked {...props} />
      {decides ? <Decision {...props} /> : <Report {...props} />}
      {may(visit, 'reopen-report') && canBe(place.status, 'reopen') ? (
        <Reopening {...props} />
      ) : null}
      <ReportHistory steps={steps} measure={measure} subject={place.subject} language={language} />
    </>
  )
}

/** Why nothing is due of what lies with the institution. */
function WhyNotDue({ visit, line }: AcceptancePageProps) {
  return line.notDue === null || !canBe(line.place.status, 'submit') ? null : (
    <p class="message">{dueWords[visit.language].notDue(line.notDue)}</p>
  )
}

/** What looked unlike the past, and whether the institution said that it is right. */
function Asked({ visit, line }: AcceptancePageProps) {
  const { language } = visit
  const words = reportingWords[language]
  const { subject, content, status } = line.place
  const warnings = warningsOf(subject, content)
  if (content === null || warnings.length === 0 || !canBe(status, 'accept')) return null
  const open = unconfirmed(warnings, content)
  return (
    <div class="asked stack-tight">
      {warnings.map((each) => (
        <p key={each.code + each.field}>
          <a href={`#${each.field}`}>{each.message[language]}</a>{' '}
          {open.includes(each) ? null : <span class="tag">{words.asked}</span>}
        </p>
      ))}
    </div>
  )
}

function Report(
  props: AcceptancePageProps & { below?: (field: string, label: string) => ComponentChildren },
) {
  const { visit, duties, line, steps, below } = props
  const { place, measure } = line
  return (
    <ShownReport
      measure={measure}
      subject={place.subject}
      content={place.content ?? nothingWritten(visit.language)}
      degrees={degreesFor(duties.view, measure)}
      steps={steps}
      language={visit.language}
      {...(below ? { below } : {})}
    />
  )
}

/** Accept it as it is, or return it with what is to be mended, field by field. */
function Decision(props: AcceptancePageProps) {
  const { visit, line, typed, refusals } = props
  const { language } = visit
  const words = reportingWords[language]
  const { slug, period, measure, version } = line.place
  const remark = (name: string, label: string) => (
    <AreaField
      name={name}
      label={label}
      value={typed[name] ?? ''}
      rows={2}
      refusals={refusals}
      language={language}
    />
  )
  return (
    <>
      <Form visit={visit} action={paths.reportOf(language, slug, period, measure, 'accept')}>
        <input type="hidden" name="seen" value={version} />
        <p class="actions">
          <button type="submit">{words.accept}</button>
        </p>
      </Form>
      <Form visit={visit} action={paths.reportOf(language, slug, period, measure, 'return')}>
        <input type="hidden" name="seen" value={version} />
        <div class="stack">
          <Report
            {...props}
            below={(field, label) => {
              const name = remarkField(field)
              const isUsed = typed[name] || refusals.some((each) => each.field === name)
              return (
                <details open={Boolean(isUsed)}>
                  <summary>
                    {words.remarkHere}
                    <span class="for-screen-readers">: {label}</span>
                  </summary>
                  {remark(name, words.remarkTo(label))}
                </details>
              )
            }}
          />
          <p class="hint">{words.sendBackHint}</p>
          {remark('remark', words.wholeRemark)}
          <p class="actions">
            <button class="quiet" type="submit">
              {words.sendBack}
            </button>
          </p>
        </div>
      </Form>
    </>
  )
}

function Reopening({ visit, line, typed, refusals }: AcceptancePageProps) {
  const { language } = visit
  const words = reportingWords[language]
  const { slug, period, measure, version } = line.place
  const isUsed = refusals.some(({ field }) => field === 'reason')
  return (
    <details class="section" open={isUsed}>
      <summary>{words.reopen}</summary>
      <Form visit={visit} action={paths.reportOf(language, slug, period, measure, 'reopen')}>
        <input type="hidden" name="seen" value={version} />
        <div class="stack">
          <AreaField
            name="reason"
            label={words.reopenReason}
            hint={words.reopenHint}
            value={typed['reason'] ?? ''}
            rows={3}
            refusals={refusals}
            language={language}
          />
          <p class="actions">
            <button type="submit">{words.reopen}</button>
          </p>
        </div>
      </Form>
    </details>
  )
}
