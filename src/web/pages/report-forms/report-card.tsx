import type { ReportInForm } from '../../../actions/report-form-to-take.ts'
import { choiceField } from '../../../actions/take-report-form.ts'
import { areRefusals, type Refusal } from '../../../core/base/refusal.ts'
import { checkEntry, unconfirmed } from '../../../core/report/entry-check.ts'
import { judgeReport } from '../../../core/report/judge-report.ts'
import type { FieldConflict } from '../../../core/report/merge-fields.ts'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { measureOf } from '../../parts/plan/plan-view.ts'
import { fieldLabel } from '../../parts/report/field-label.ts'
import { StatusMark } from '../../parts/report/status-mark.tsx'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import { reportFormWords } from '../../words/report-form-words.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import type { PreviewProps } from './preview-page.tsx'

type CardProps = PreviewProps & { readonly report: ReportInForm }

/** One report of a form: what would change in it, what two people changed, and what it still lacks. */
export function ReportCard(props: CardProps) {
  const { visit, view, report } = props
  const { language } = visit
  const words = reportFormWords[language]
  const { place, offer, isOpen } = report
  const measure = measureOf(view, place.measure)
  if (!measure) return null
  const id = `report-${place.measure}`
  const label = (field: string) => fieldLabel(field, measure, place.subject, language)
  return (
    <section class="card stack-tight" aria-labelledby={id}>
      <h2 id={id}>
        <a href={paths.duty(language, place.slug, place.period, place.measure)}>
          {measure.number}. <Said words={measureTitle(measure)} language={language} />
        </a>
      </h2>
      <p>
        <StatusMark status={place.status} language={language} />
      </p>
      {isOpen ? null : <p class="message">{words.closed}</p>}
      {offer.changes.length > 0 ? (
        <dl class="shown-fields">
          {offer.changes.map(({ field, from, to }) => (
            <div key={field}>
              <dt>{label(field)}</dt>
              <dd class="words">
                {from === '' ? null : (
                  <>
                    <del>{textOf(from, props)}</del>{' '}
                  </>
                )}
                <ins>{textOf(to, props)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {isOpen && offer.conflicts.length > 0 ? (
        <>
          <p>{words.conflict(place.changedBy ?? '')}</p>
          {offer.conflicts.map((conflict) => (
            <Choice
              key={conflict.field}
              {...props}
              conflict={conflict}
              label={label(conflict.field)}
            />
          ))}
        </>
      ) : null}
      {isOpen ? <Lacks {...props} /> : null}
    </section>
  )
}

const textOf = (value: string, { visit }: Pick<CardProps, 'visit'>): string => {
  const words = reportingWords[visit.language]
  if (value === '') return words.empty
  return value === 'yes' ? words.marked : value
}

function Choice(props: CardProps & { conflict: FieldConflict; label: string }) {
  const { visit, report, conflict, label, refusals, chosen } = props
  const words = reportFormWords[visit.language]
  const name = choiceField(report.place.measure, conflict.field)
  const wrong = refusals.filter(({ field }) => field === name)
  const option = (value: 'mine' | 'theirs', said: string, text: string, id?: string) => (
    <label class="box">
      <input type="radio" name={name} value={value} id={id} checked={chosen[name] === value} />
      <span>
        <strong>{said}</strong>
        <span class="words merge-text">{textOf(text, props)}</span>
      </span>
    </label>
  )
  return (
    <fieldset class="stack-tight">
      <legend class="label">{label}</legend>
      {wrong.map(({ code, message }) => (
        <p key={code} class="field-error">
          {message[visit.language]}
        </p>
      ))}
      {option('mine', words.fromFile, conflict.mine, name)}
      {option('theirs', words.saved, conflict.theirs)}
      <p class="small soft">
        {words.before}: <span class="words">{textOf(conflict.base, props)}</span>
      </p>
    </fieldset>
  )
}

/** What is still to be done before the report can be submitted, with its place in the file. */
function Lacks({ visit, report }: CardProps) {
  const words = reportFormWords[visit.language]
  const { offer, place, filled, language, isReadyWith } = report
  if (isReadyWith(offer.fields)) return <p class="tag">{words.ready}</p>
  const found = whatIsLeft(place.subject, { language, fields: offer.fields })
  if (found.length === 0) return null
  return (
    <div class="small">
      <p>{words.notReady}</p>
      <ul>
        {found.map(({ code, field, message }) => {
          const at = field === undefined ? undefined : filled.places[field]
          return (
            <li key={code + field}>
              {at ? `${words.place(at)}: ` : ''}
              {message[visit.language]}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function whatIsLeft(...[subject, content]: Parameters<typeof judgeReport>): readonly Refusal[] {
  const judged = judgeReport(subject, content)
  return areRefusals(judged) ? judged : unconfirmed(checkEntry(subject, judged), content)
}
