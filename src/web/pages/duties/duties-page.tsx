import { Fragment } from 'preact'
import { may, mayFor } from '../../../core/access/permissions.ts'
import { daysBetween } from '../../../core/base/days-between.ts'
import { formatDate, formatPeriod } from '../../../core/base/format.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { isOwed } from '../../../core/report/what-is-due.ts'
import { Form } from '../../parts/form.tsx'
import { shortTitle } from '../../parts/report/short-title.ts'
import { StatusMark } from '../../parts/report/status-mark.tsx'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { calendarPageWords } from '../../words/calendar-page-words.ts'
import { dueWords } from '../../words/due-words.ts'
import { reportFormWords } from '../../words/report-form-words.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import type { DeskLine, DeskPeriod } from './desk.ts'

interface DutiesPageProps {
  readonly visit: Visitor
  /** The periods that have begun, what is owed longest first. */
  readonly periods: readonly DeskPeriod[]
  /** The short names of institutions by their ids. */
  readonly names: ReadonlyMap<string, string>
  readonly today: PlainDate
}

/** Everything that the visitor's institutions owe: the first page of a focal point. */
export function DutiesPage(props: DutiesPageProps) {
  const { visit, periods } = props
  const words = reportingWords[visit.language]
  return (
    <>
      <h1>{words.duties}</h1>
      <p class="soft">{words.dutiesLead}</p>
      {may(visit, 'subscribe-to-calendar') ? (
        <p>
          <a href={paths.calendars(visit.language)}>{calendarPageWords[visit.language].title}</a>
        </p>
      ) : null}
      {periods.length === 0 ? (
        <div class="empty">
          <p>{words.noDuties}</p>
        </div>
      ) : null}
      {periods.map((duties) => (
        <PeriodOfDuties key={`${duties.plan.slug} ${duties.period}`} {...props} duties={duties} />
      ))}
    </>
  )
}

function PeriodOfDuties(props: DutiesPageProps & { duties: DeskPeriod }) {
  const { visit, duties, today } = props
  const { language } = visit
  const words = reportingWords[language]
  const { plan, period, due } = duties
  const done = duties.lines.filter(({ status, notDue }) => !isOwed(status, notDue)).length
  const all = duties.lines.length
  const late = due !== null && due < today && done < all ? daysBetween(due, today) : 0
  const ready = duties.lines.filter(
    (line) => line.isComplete && mayFor(visit, 'submit-report', [line.duty.reports]),
  )
  const id = `${plan.slug}-${period}`
  return (
    <section class="section stack-tight" aria-labelledby={id}>
      <h2 id={id} class="period">
        {formatPeriod(period, language)}
      </h2>
      <p>
        <Said words={plan.title} language={language} />
      </p>
      <p>
        {due === null ? words.noDue : words.due(formatDate(due, language))}{' '}
        {late > 0 ? <span class="tag error">{words.lateBy(late)}</span> : null}
      </p>
      {all === 0 ? null : (
        <div class="progress">
          <progress value={done} max={all} aria-label={words.submittedOf(done, all)} />
          <span>{words.submittedOf(done, all)}</span>
        </div>
      )}
      {ready.length > 0 ? (
        <Form visit={visit} action={paths.submitDuties(language, plan.slug, period)}>
          <fieldset class="card stack-tight">
            <legend class="label">{words.submitAll}</legend>
            <p class="hint">{words.submitAllHint}</p>
            {ready.map(({ measure, version }) => (
              <label key={measure.code} class="box">
                <input type="checkbox" name={`seen-${measure.code}`} value={version} checked />
                <span>
                  {words.submitThis(measure.number)}{' '}
                  <span class="soft">{shortTitle(measure.title, language)}</span>
                </span>
              </label>
            ))}
            <p class="actions">
              <button type="submit">{words.submitAll}</button>
            </p>
          </fieldset>
        </Form>
      ) : null}
      <FormLinks {...props} />
      <ul class="rows duties">
        {duties.lines.map((line) => (
          <Line key={line.measure.code} {...props} line={line} />
        ))}
      </ul>
      <NothingDue {...props} />
    </section>
  )
}

/** The measures of which nothing is due for the period, each with why. */
function NothingDue({ visit, duties }: DutiesPageProps & { duties: DeskPeriod }) {
  const { language } = visit
  const { notDue, plan, period } = duties
  if (notDue.length === 0) return null
  return (
    <details>
      <summary>{dueWords[language].nothingDue(notDue.length)}</summary>
      <ul class="rows">
        {notDue.map(({ measure, notDue: why }) => (
          <li key={measure.code}>
            <p>
              <a href={paths.duty(language, plan.slug, period, measure.code)}>
                {measure.number}. <Said words={measure.title} language={language} />
              </a>
            </p>
            {why === null ? null : <p class="small soft">{dueWords[language].notDue(why)}</p>}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The reports of the period as a workbook, for each institution that the visitor stands for. */
function FormLinks({ visit, duties, names }: DutiesPageProps & { duties: DeskPeriod }) {
  const { language } = visit
  const words = reportFormWords[language]
  const owing = new Set(duties.lines.flatMap(({ duty }) => [duty.reports, ...duty.contributes]))
  const own = visit.institutions.filter((id) => owing.has(id))
  if (own.length === 0) return null
  const { plan, period } = duties
  return (
    <ul class="plain small">
      {own.map((id) => (
        <li key={id}>
          <a href={paths.reportForm(language, plan.slug, period, id)}>
            {words.download(names.get(id) ?? '')}
          </a>
          {(['pdf', 'docx'] as const).map((kind) => (
            <Fragment key={kind}>
              {' · '}
              <a href={paths.printableForm(language, plan.slug, period, id, kind)}>
                {words.onPaper[kind]}
              </a>
            </Fragment>
          ))}
        </li>
      ))}
      <li>
        <a href={paths.reportForms(language)}>{words.uploadLink}</a>
      </li>
    </ul>
  )
}

function Line({ visit, line, names }: DutiesPageProps & { line: DeskLine }) {
  const { language } = visit
  const words = reportingWords[language]
  const { plan, measure, status, period, duty } = line
  const toDo = status === 'submitted' || status === 'accepted' ? 'read' : status
  return (
    <li>
      <p>
        <a href={paths.duty(language, plan.slug, period, measure.code)}>
          <span class="for-screen-readers">{words.toDo[toDo]}: </span>
          {measure.number}. <Said words={measure.title} language={language} />
        </a>
      </p>
      <p class="duty-state">
        <StatusMark status={status} language={language} />
        {line.isComplete ? <span class="tag">{words.complete}</span> : null}
        {line.returns > 0 && status === 'returned' ? (
          <span class="small soft">
            {words.returns}: {line.returns}
          </span>
        ) : null}
        {mayFor(visit, 'submit-report', [duty.reports]) ? null : (
          <span class="small soft">{words.contributes(names.get(duty.reports) ?? '')}</span>
        )}
        <span aria-hidden="true" class="small to-do">
          {words.toDo[toDo]}
        </span>
      </p>
    </li>
  )
}
