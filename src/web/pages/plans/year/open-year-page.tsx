import { dutyFields } from '../../../../actions/open-year.ts'
import type { Institution } from '../../../../core/access/institution.ts'
import type { Refusal } from '../../../../core/base/refusal.ts'
import type { Measure, Plan } from '../../../../core/plan/plan.ts'
import { calendarKinds } from '../../../../core/report/calendar.ts'
import { Breadcrumbs } from '../../../parts/breadcrumbs.tsx'
import { AreaField, ErrorSummary, TextField } from '../../../parts/field.tsx'
import { Form } from '../../../parts/form.tsx'
import { measureTitle } from '../../../parts/plan/measure-title.ts'
import { Said } from '../../../parts/said.tsx'
import { wayToPlan } from '../../../parts/way-to-plan.ts'
import { paths } from '../../../paths.ts'
import type { Visitor } from '../../../visit.ts'
import { reportingWords } from '../../../words/reporting-words.ts'

/** A measure with who is to report on it: proposed by the plan, or as it was typed. */
export interface OwnerLine {
  readonly measure: Measure
  readonly reports: string
  readonly contributes: string
  /** The plan's words for those that the register does not know. */
  readonly unmatched: readonly string[]
  /** Whether a decision has taken the measure out. */
  readonly isOut: boolean
}

interface OpenYearPageProps {
  readonly visit: Visitor
  readonly plan: Plan
  readonly lines: readonly OwnerLine[]
  readonly register: readonly Institution[]
  readonly typed: Readonly<Record<string, string>>
  readonly refusals: readonly Refusal[]
}

/** The form that opens a plan's year: by which calendar, and who reports on what. */
export function OpenYearPage(props: OpenYearPageProps) {
  const { visit, plan, lines, register, refusals } = props
  const { language } = visit
  const words = reportingWords[language]
  return (
    <>
      <Breadcrumbs language={language} steps={wayToPlan(plan, language)} />
      <h1>{words.openYear}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <p>{words.openYearLead}</p>
      <Form visit={visit} action={paths.openYear(language, plan.slug)}>
        <div class="stack">
          <CalendarFields {...props} />
          <section class="stack" aria-labelledby="owners">
            <h2 id="owners">{words.owners}</h2>
            <p class="hint">{words.ownersHint}</p>
            <datalist id="institutions">
              {register.map(({ id, shortName, name }) => (
                <option key={id} value={shortName}>
                  {name[language]}
                </option>
              ))}
            </datalist>
            <ul class="plain owners">
              {lines.map((line) => (
                <Owner key={line.measure.code} {...props} line={line} />
              ))}
            </ul>
          </section>
          <p class="actions">
            <button type="submit">{words.openSubmit}</button>
          </p>
        </div>
      </Form>
    </>
  )
}

function CalendarFields({ visit, typed, refusals }: OpenYearPageProps) {
  const { language } = visit
  const words = reportingWords[language]
  const chosen = typed['calendar'] ?? 'quarters'
  const common = (name: string, label: string, hint: string, usual: string) => ({
    ...{ name, label, hint, value: typed[name] ?? usual, refusals, language },
  })
  return (
    <section class="card stack">
      <fieldset class="stack-tight" id="calendar">
        <legend class="label">{words.calendar}</legend>
        {refusals
          .filter(({ field }) => field === 'calendar')
          .map(({ code, message }) => (
            <p key={code} class="field-error">
              {message[language]}
            </p>
          ))}
        {calendarKinds.map((kind) => (
          <label key={kind} class="box">
            <input type="radio" name="calendar" value={kind} checked={kind === chosen} />
            <span>{words.calendars[kind]}</span>
          </label>
        ))}
      </fieldset>
      <TextField {...common('days', words.days, words.daysHint, '15')} short inputMode="decimal" />
      <AreaField {...common('list', words.list, words.listHint, '')} rows={4} />
    </section>
  )
}

function Owner({ visit, line, refusals }: OpenYearPageProps & { line: OwnerLine }) {
  const { language } = visit
  const words = reportingWords[language]
  const { measure, unmatched, isOut } = line
  const fields = dutyFields(measure.code)
  return (
    <li class="card">
      <p>
        <strong>{measure.number}.</strong>{' '}
        <Said words={measureTitle(measure)} language={language} />
      </p>
      {isOut ? <p class="small soft">{words.outOfPlan}</p> : null}
      {unmatched.length > 0 ? (
        <p class="small">
          <span class="tag warning">{words.unmatched(unmatched.join(', '))}</span>
        </p>
      ) : null}
      <div class="field-row">
        <TextField
          name={fields.reports}
          label={words.reportsBy}
          value={line.reports}
          list="institutions"
          refusals={refusals}
          language={language}
        />
        <TextField
          name={fields.contributes}
          label={words.helpedBy}
          value={line.contributes}
          refusals={refusals}
          language={language}
        />
      </div>
    </li>
  )
}
