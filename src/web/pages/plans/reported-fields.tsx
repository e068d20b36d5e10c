import { formatDate } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { Stage } from '../../../core/draft/target.ts'
import type { Indicator } from '../../../core/plan/plan.ts'
import type { Report } from '../../../core/report/report.ts'
import { TextField } from '../../parts/field.tsx'
import type { Visitor } from '../../visit.ts'
import { reportWords } from '../../words/report-words.ts'
import { yearWords } from '../../words/year-words.ts'

/** A reported value as it was typed. */
export interface TypedValue {
  readonly period: string
  readonly value: string
  readonly numerator: string
  readonly denominator: string
  readonly note: string
  /** Whether the institution is to report all the same, as it was chosen. */
  readonly owed?: 'counts' | 'still' | undefined
  /** The stages that were marked; null while nothing was sent. */
  readonly done: readonly string[] | null
}

interface ReportedFieldsProps {
  readonly visit: Visitor
  readonly indicator: Indicator
  readonly revisions: readonly Report[]
  readonly typed: TypedValue
  readonly refusals: readonly Refusal[]
}

/** What is to be typed for an indicator: the stages done, the two parts of a share, or one value. */
export function ReportedFields(props: ReportedFieldsProps) {
  const { visit, indicator, revisions, typed, refusals } = props
  const { language } = visit
  const words = reportWords[language]
  const { accumulates, target } = indicator.rule
  const field = (name: 'value' | 'numerator' | 'denominator', label: string, hint?: string) => (
    <TextField
      name={name}
      label={label}
      {...(hint ? { hint } : {})}
      value={typed[name]}
      inputMode="decimal"
      short={name === 'value'}
      refusals={refusals}
      language={language}
    />
  )
  if (target.kind === 'stages') {
    const done = typed.done ?? doneSoFar(revisions)
    return <StageBoxes stages={target.stages} done={done} refusals={refusals} language={language} />
  }
  if (accumulates !== 'ratio') return field('value', words.value, words.valueHint[accumulates])
  return (
    <fieldset class="field-row">
      <legend class="hint">{words.valueOrParts}</legend>
      {field('numerator', words.numerator)}
      {field('denominator', words.denominator)}
    </fieldset>
  )
}

/** A stage that was done stays done, so that the next report begins with those of the reports before. */
const doneSoFar = (revisions: readonly Report[]): readonly string[] =>
  revisions.flatMap(({ reported }) => ('done' in reported ? reported.done : []))

function StageBoxes(props: {
  stages: readonly Stage[]
  done: readonly string[]
  refusals: readonly Refusal[]
  language: Language
}) {
  const { stages, done, refusals, language } = props
  const words = yearWords[language]
  const wrong = refusals.filter(({ field }) => field === 'done')
  return (
    <fieldset
      class="stack-tight"
      id="done"
      aria-describedby={wrong.length > 0 ? 'done-hint done-error' : 'done-hint'}
    >
      <legend class="label">{words.doneStages}</legend>
      <p class="hint" id="done-hint">
        {words.doneStagesHint}
      </p>
      {wrong.length > 0 ? (
        <p class="field-error" id="done-error">
          {wrong.map(({ message }) => message[language]).join(' ')}
        </p>
      ) : null}
      {stages.map(({ name, due }, index) => (
        <label key={name} class="box">
          <input
            type="checkbox"
            name={`stage${index + 1}`}
            value={name}
            checked={done.includes(name)}
          />
          <span>
            {name}
            {due ? <span class="soft"> · {words.stageDue(formatDate(due, language))}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
