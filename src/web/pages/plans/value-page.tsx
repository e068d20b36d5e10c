import { formatDate, formatInstant, formatPeriod } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Period } from '../../../core/base/period.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { Indicator, Measure, Plan } from '../../../core/plan/plan.ts'
import { isLate } from '../../../core/report/is-late.ts'
import type { Report } from '../../../core/report/report.ts'
import { periodsOfCalendar, type ReportingPeriod } from '../../../core/report/reporting-period.ts'
import { quantityWords } from '../../../render/words/quantity-words.ts'
import { reportedValueWords } from '../../../render/words/reported-value-words.ts'
import { targetWords } from '../../../render/words/target-words.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationTag } from '../../parts/demonstration.tsx'
import { ChoiceField, ErrorSummary, Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Said } from '../../parts/said.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { dueWords } from '../../words/due-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { reportWords } from '../../words/report-words.ts'
import { yearWords } from '../../words/year-words.ts'
import { ReportedFields, type TypedValue } from './reported-fields.tsx'

interface ValuePageProps {
  readonly visit: Visitor
  readonly plan: Plan
  readonly measure: Measure
  /** With the target that holds today. */
  readonly indicator: Indicator
  readonly today: PlainDate
  /** The periods to be reported on, with the last day on which a report is in time. */
  readonly periods: readonly ReportingPeriod[]
  /** Whether institutions report on the plan, its year being open. */
  readonly isReportedOn: boolean
  readonly revisions: readonly Report[]
  readonly typed: TypedValue
  readonly refusals: readonly Refusal[]
}

/** The form for one indicator's value in one period, with everything entered before. */
export function ValuePage(props: ValuePageProps) {
  const { visit, plan, measure, indicator, refusals } = props
  const { language } = visit
  const words = reportWords[language]
  const { rule, unit } = indicator
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          ...wayToPlan(plan, language),
          {
            to: paths.measure(language, plan.slug, measure.code),
            words: planWords[language].measure(measure.number),
          },
        ]}
      />
      <h1>{words.title}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <div class="stack-tight">
        <p class="lead">
          <Said words={indicator.name} language={language} />
        </p>
        <p class="soft">
          {planWords[language].target}: {targetWords(rule, unit, language)}
          {rule.baseline === null
            ? null
            : ` · ${planWords[language].baseline}: ${quantityWords(rule.baseline, unit, language)}`}
        </p>
      </div>
      <ValueForm {...props} />
      <History {...props} />
    </>
  )
}

function ValueForm(props: ValuePageProps) {
  const { visit, plan, measure, indicator, revisions, typed, refusals } = props
  const { language } = visit
  const words = reportWords[language]
  const calendar = periodsOfCalendar(props.periods, plan.year)
  const selected = typed.period || firstWithout(revisions, calendar)
  return (
    <Form
      visit={visit}
      action={paths.indicator(language, plan.slug, measure.code, indicator.position)}
    >
      <input type="hidden" name="seen" value={seenRevisions(revisions)} />
      <div class="stack">
        <Field name="period" label={words.period} refusals={refusals} language={language}>
          {(wiring) => (
            <select {...wiring}>
              {calendar.map((period) => (
                <PeriodOption
                  key={period}
                  period={period}
                  selected={period === selected}
                  language={language}
                />
              ))}
            </select>
          )}
        </Field>
        <LateNow {...props} period={selected} />
        <ReportedFields {...props} />
        <Field
          name="note"
          label={words.note}
          hint={
            revisions.length > 0
              ? `${words.noteHint}. ${yearWords[language].correctionHint}`
              : words.noteHint
          }
          refusals={refusals}
          language={language}
        >
          {(wiring) => (
            <textarea {...wiring} rows={4}>
              {typed.note}
            </textarea>
          )}
        </Field>
        {props.isReportedOn ? (
          <ChoiceField
            name="owed"
            label={dueWords[language].entry}
            hint={dueWords[language].entryHint}
            value={typed.owed ?? 'counts'}
            options={[
              ['counts', dueWords[language].counts],
              ['still', dueWords[language].leavesOwed],
            ]}
            refusals={refusals}
            language={language}
          />
        ) : null}
        <p class="actions">
          <button type="submit">{words.submit}</button>
        </p>
      </div>
    </Form>
  )
}

/** Says beforehand that what is entered for the period will be marked as late. */
function LateNow({
  visit,
  periods,
  today,
  period,
}: ValuePageProps & { period: string | undefined }) {
  const { language } = visit
  const due = periods.find((each) => each.period === period)?.due
  return due && today > due ? (
    <p class="hint">{yearWords[language].lateNow(formatDate(due, language))}</p>
  ) : null
}

/** The first period that nobody has reported on yet. */
const firstWithout = (
  revisions: readonly Report[],
  periods: readonly Period[],
): Period | undefined =>
  periods.find((period) => !revisions.some((report) => report.period === period))

function PeriodOption(props: { period: Period; selected: boolean; language: Language }) {
  return (
    <option value={props.period} selected={props.selected}>
      {formatPeriod(props.period, props.language)}
    </option>
  )
}

/** The latest revision of each period as the person saw it: "2024-Q1:1,2024-Q2:3". */
export const seenRevisions = (revisions: readonly Report[]): string =>
  [...Map.groupBy(revisions, (report) => report.period)]
    .map(
      ([period, reports]) => `${period}:${Math.max(...reports.map((report) => report.revision))}`,
    )
    .join(',')

function History({ visit, indicator, revisions, periods }: ValuePageProps) {
  const { language } = visit
  const words = reportWords[language]
  if (revisions.length === 0) return null
  return (
    <div class="section">
      <h2>{words.history}</h2>
      <p class="soft">{words.replaces}</p>
      <TableFrame label={words.history}>
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">{planWords[language].period}</th>
              <th scope="col" class="number">
                {planWords[language].value}
              </th>
              <th scope="col">{planWords[language].note}</th>
              <th scope="col">{planWords[language].enteredBy}</th>
              <th scope="col">{words.enteredAt}</th>
            </tr>
          </thead>
          <tbody>
            {revisions.map((report) => (
              <tr key={`${report.period}/${report.revision}`}>
                <th scope="row">{formatPeriod(report.period, language)}</th>
                <td class="number">
                  {reportedValueWords(report.reported, indicator.unit, language)}
                </td>
                <td>
                  {report.note ? <Said words={report.note} language={language} /> : null}
                  {report.revision > 1 ? (
                    <span class="soft"> {planWords[language].correction(report.revision - 1)}</span>
                  ) : null}
                  {isLate(report, periods) ? (
                    <span class="tag">{yearWords[language].late}</span>
                  ) : null}
                </td>
                <td>
                  {report.demonstration ? (
                    <DemonstrationTag language={language} />
                  ) : (
                    report.enteredBy
                  )}
                </td>
                <td>{formatInstant(report.enteredAt, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  )
}
