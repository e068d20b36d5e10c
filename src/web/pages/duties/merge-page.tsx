import type { Refusal } from '../../../core/base/refusal.ts'
import type { FieldConflict } from '../../../core/report/merge-fields.ts'
import type { ReportFields } from '../../../core/report/report-content.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { fieldLabel } from '../../parts/report/field-label.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import type { DutyLine } from './scene.ts'

/** Holds what the two wrote in the fields that have to be chosen, so that a choice that is missing is asked for again. */
export const choicesField = 'conflicts'

/** Two people changed the same fields of one report: a person chooses, field by field, and nothing is lost. */
export function MergePage(props: {
  visit: Visitor
  line: DutyLine
  conflicts: readonly FieldConflict[]
  /** Everything else, put together from both. */
  fields: ReportFields
  /** The version that was put together with what the visitor typed. */
  seen: number
  /** What was saved in it: from here on a change is one of the visitor's. */
  base: ReportFields
  /** What was chosen already, when something else was not. */
  chosen: Readonly<Record<string, string | undefined>>
  refusals: readonly Refusal[]
}) {
  const { visit, line, conflicts, fields, seen, base, chosen, refusals } = props
  const { language } = visit
  const words = reportingWords[language]
  const { place, measure } = line
  const conflicting = new Set(conflicts.map(({ field }) => field))
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.duties(language), words: words.duties },
          {
            to: paths.duty(language, place.slug, place.period, place.measure),
            words: words.report(measure.number),
          },
        ]}
      />
      <h1>{words.mergeTitle}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <p>{words.mergeLead}</p>
      <Form
        visit={visit}
        action={paths.duty(language, place.slug, place.period, place.measure)}
        id="merge-form"
      >
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="base" value={JSON.stringify(base)} />
        <input type="hidden" name={choicesField} value={JSON.stringify(conflicts)} />
        {Object.entries(fields)
          .filter(([name]) => !conflicting.has(name))
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <div class="stack">
          {conflicts.map((conflict) => (
            <Choice
              key={conflict.field}
              conflict={conflict}
              label={fieldLabel(conflict.field, measure, place.subject, language)}
              who={place.changedBy ?? ''}
              chosen={chosen[conflict.field]}
              wrong={refusals.some(({ field }) => field === conflict.field)}
              language={language}
            />
          ))}
          <p class="actions">
            <button type="submit" name="go" value="save">
              {words.save}
            </button>
          </p>
        </div>
      </Form>
    </>
  )
}

function Choice(props: {
  conflict: FieldConflict
  label: string
  who: string
  chosen: string | undefined
  wrong: boolean
  language: Visitor['language']
}) {
  const { conflict, label, who, chosen, wrong, language } = props
  const { field, base, mine, theirs } = conflict
  const words = reportingWords[language]
  const option = (value: string, said: string, id?: string) => (
    <label class="box">
      <input type="radio" name={field} value={value} id={id} checked={chosen === value} />
      <span>
        <strong>{said}</strong>
        <span class="words merge-text">{textOf(value, words)}</span>
      </span>
    </label>
  )
  return (
    <fieldset class="card stack-tight">
      <legend class="label">{label}</legend>
      {wrong ? <p class="field-error">{words.chooseOne}</p> : null}
      {option(mine, words.mine, field)}
      {option(theirs, words.theirs(who))}
      <p class="small soft">
        {words.wasBefore}: <span class="words">{textOf(base, words)}</span>
      </p>
    </fieldset>
  )
}

const textOf = (value: string, words: { readonly empty: string; readonly marked: string }) =>
  value === '' ? words.empty : value === 'yes' ? words.marked : value
