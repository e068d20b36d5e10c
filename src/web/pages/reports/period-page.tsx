import { may } from '../../../core/access/permissions.ts'
import { formatDate, formatInstant, formatPeriod } from '../../../core/base/format.ts'
import type { Period } from '../../../core/base/period.ts'
import { canBe } from '../../../core/report/report-status.ts'
import { Form } from '../../parts/form.tsx'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { shortTitle } from '../../parts/report/short-title.ts'
import { StatusMark } from '../../parts/report/status-mark.tsx'
import { Said } from '../../parts/said.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { disclosureWords } from '../../words/disclosure-words.ts'
import { dueWords } from '../../words/due-words.ts'
import { reportFormWords } from '../../words/report-form-words.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import { type DutyLine, warningsOf } from '../duties/scene.ts'
import type { PlanInSight } from '../plans/plan-in-sight.ts'
import { standsInForm } from '../report-forms/form-content.ts'
import { WayToReports } from './way.tsx'

interface PeriodPageProps {
  readonly visit: Visitor
  readonly view: PlanInSight
  readonly period: Period
  readonly lines: readonly DutyLine[]
  readonly names: ReadonlyMap<string, string>
  /** Of which institution alone, where it is of one. */
  readonly institution: string | null
}

/** The reports of one period, measure by measure; what raises no question can be accepted at once. */
export function PeriodPage(props: PeriodPageProps) {
  const { visit, view, period, lines, names, institution } = props
  const { language } = visit
  const words = reportingWords[language]
  const due = lines[0]?.place.due
  return (
    <>
      <WayToReports visit={visit} plan={view.plan} below />
      <h1 class="period">{formatPeriod(period, language)}</h1>
      <p>
        {due ? words.due(formatDate(due, language)) : words.noDue}
        {institution === null ? null : (
          <>
            {' · '}
            {words.ofInstitution(names.get(institution) ?? '')}{' '}
            <a href={paths.reportsOf(language, view.plan.slug, period)}>{words.allMeasures}</a>
          </>
        )}
      </p>
      {may(visit, 'accept-report') ? <BulkAcceptance {...props} /> : null}
      {may(visit, 'accept-report') && lines.some(standsInForm) ? <FormLinks {...props} /> : null}
      {lines.length === 0 ? <p>{words.nothingHere}</p> : <ReportsTable {...props} />}
    </>
  )
}

/** The reports of the period as workbooks: of the institution that is looked at, or of all in one file. */
function FormLinks({ visit, view, period, names, institution }: PeriodPageProps) {
  const { language } = visit
  const words = reportFormWords[language]
  return (
    <ul class="plain small stack-tight">
      <li>
        {institution === null ? (
          <a href={paths.allReportForms(language, view.plan.slug, period)}>{words.downloadAll}</a>
        ) : (
          <span class="row-of-links">
            <a href={paths.reportForm(language, view.plan.slug, period, institution)}>
              {words.download(names.get(institution) ?? '')}
            </a>
            {(['pdf', 'docx'] as const).map((kind) => (
              <a
                key={kind}
                href={paths.printableForm(language, view.plan.slug, period, institution, kind)}
              >
                {words.onPaper[kind]}
              </a>
            ))}
          </span>
        )}
      </li>
      <li>
        <a href={paths.reportForms(language)}>{words.uploadLink}</a>
      </li>
    </ul>
  )
}

function BulkAcceptance({ visit, view, period, lines, names }: PeriodPageProps) {
  const { language } = visit
  const words = reportingWords[language]
  const ready = lines.filter(
    ({ place }) =>
      canBe(place.status, 'accept') && warningsOf(place.subject, place.content).length === 0,
  )
  if (ready.length === 0) return null
  return (
    <Form visit={visit} action={paths.reportsOf(language, view.plan.slug, period)}>
      <fieldset class="card stack-tight">
        <legend class="label">{words.acceptTitle}</legend>
        <p class="hint">{words.acceptHint}</p>
        {ready.map(({ place, measure }) => (
          <label key={place.measure} class="box">
            <input type="checkbox" name={`seen-${place.measure}`} value={place.version} checked />
            <span>
              {words.acceptThis(measure.number)}{' '}
              <span class="soft">
                {names.get(place.duty.reports)}: {shortTitle(measureTitle(measure), language)}
              </span>
            </span>
          </label>
        ))}
        <p class="actions">
          <button type="submit">{words.acceptMarked}</button>
        </p>
      </fieldset>
    </Form>
  )
}

function ReportsTable({ visit, view, period, lines, names }: PeriodPageProps) {
  const { language } = visit
  const words = reportingWords[language]
  return (
    <TableFrame label={formatPeriod(period, language)}>
      <table class="stacks">
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col">{words.institution}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.returns}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ place, measure, notDue }) => {
            const waits = canBe(place.status, 'accept')
            const isAway = view.outOfSight.has(place.measure)
            const title = (
              <>
                {measure.number}. <Said words={measureTitle(measure)} language={language} />
              </>
            )
            const asked = waits && !isAway ? warningsOf(place.subject, place.content).length : 0
            return (
              <tr key={place.measure}>
                <th scope="row">
                  {isAway ? (
                    <>
                      {title}
                      <span class="entity small soft">
                        {disclosureWords[language].reportOutOfSight}
                      </span>
                    </>
                  ) : (
                    <a href={paths.reportOf(language, view.plan.slug, period, place.measure)}>
                      {title}
                    </a>
                  )}
                </th>
                <td>{names.get(place.duty.reports)}</td>
                <td>
                  {notDue !== null && place.status === 'open' ? (
                    <span class="small soft">{dueWords[language].notDue(notDue)}</span>
                  ) : (
                    <StatusMark status={place.status} language={language} />
                  )}
                  {place.submittedAt && waits ? (
                    <span class="entity small soft">
                      {formatInstant(place.submittedAt, language)}
                    </span>
                  ) : null}
                  {asked > 0 ? <span class="tag warning">{words.warnings(asked)}</span> : null}
                </td>
                <td>{place.returns > 0 ? words.returnedTimes(place.returns) : null}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableFrame>
  )
}
