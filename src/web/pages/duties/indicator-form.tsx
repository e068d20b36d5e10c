import { formatDate, formatNumber } from '../../../core/base/format.ts'
import { wordsIn } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { Degree } from '../../../core/degree/verdict.ts'
import type { Stage } from '../../../core/draft/target.ts'
import type { Indicator } from '../../../core/plan/plan.ts'
import { type IndicatorToReport, reportField } from '../../../core/report/report-fields.ts'
import { AreaField, TextField } from '../../parts/field.tsx'
import { IndicatorFacts } from '../../parts/report/indicator-facts.tsx'
import { RemarksBeside } from '../../parts/report/remarks-beside.tsx'
import { evidenceWords } from '../../words/evidence-words.ts'
import { reportWords } from '../../words/report-words.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import { yearWords } from '../../words/year-words.ts'
import { AskedAbout } from './asked-about.tsx'
import type { ReportPageProps } from './report-page.tsx'

interface IndicatorFormProps extends ReportPageProps {
  readonly toReport: IndicatorToReport
  readonly indicator: Indicator | undefined
  readonly degree: Degree | undefined
}

/** What is to be typed of one indicator, with what was reported and what is to be reached beside it. */
export function IndicatorForm(props: IndicatorFormProps) {
  const { visit, toReport, indicator, degree } = props
  if (!indicator) return null
  const { position, rule } = toReport
  const id = `indicator-${position}`
  const { text, language } = wordsIn(indicator.name, visit.language)
  return (
    <section class="card stack-tight" aria-labelledby={id}>
      <h2 id={id} lang={language === visit.language ? undefined : language}>
        {text}
      </h2>
      <IndicatorFacts
        indicator={indicator}
        toReport={toReport}
        period={props.line.place.period}
        degree={degree}
        language={visit.language}
      />
      <FromActivities {...props} />
      {rule.target.kind === 'stages' ? (
        <StageBoxes {...props} stages={rule.target.stages} />
      ) : rule.accumulates === 'ratio' || rule.target.kind === 'all' ? (
        <Parts {...props} />
      ) : (
        <PlainValue {...props} />
      )}
      <NoteOrNothing {...props} />
    </section>
  )
}

/** What registered activities make of the value; the field may say otherwise. */
function FromActivities({ visit, toReport, evidence }: IndicatorFormProps) {
  const proposed = evidence.proposed.find(({ indicator }) => indicator === toReport.position)
  if (!proposed) return null
  const { language } = visit
  const words = evidenceWords[language]
  const { rule, value } = proposed
  return (
    <p class="small">
      {words.proposes(
        formatNumber(value.value, language),
        words.countsWhat[rule.counts].toLowerCase(),
        rule.kinds.map((kind) => words.kinds[kind].toLowerCase()).join(', '),
      )}
      {value.uncounted.length > 0 ? ` ${words.someNotCounted(value.uncounted.length)}` : null}
    </p>
  )
}

function PlainValue(props: IndicatorFormProps) {
  const { accumulates } = props.toReport.rule
  const words = reportWords[props.visit.language]
  const hint = accumulates === 'ratio' ? undefined : words.valueHint[accumulates]
  return <NumberField {...props} part="value" {...(hint ? { hint } : {})} />
}

function Parts(props: IndicatorFormProps) {
  return (
    <>
      <fieldset class="field-row">
        <legend class="hint">{reportWords[props.visit.language].valueOrParts}</legend>
        <NumberField {...props} part="numerator" />
        <NumberField {...props} part="denominator" />
      </fieldset>
      {props.content.fields[reportField.value(props.toReport.position)] ? (
        <NumberField {...props} part="value" />
      ) : null}
    </>
  )
}

function NumberField(
  props: IndicatorFormProps & { part: 'value' | 'numerator' | 'denominator'; hint?: string },
) {
  const { visit, toReport, indicator, part, hint, content, refusals, steps } = props
  const { language } = visit
  const name = reportField[part](toReport.position)
  const unit = indicator?.unit && part === 'value' ? wordsIn(indicator.unit, language).text : null
  const label = reportingWords[language][part]
  return (
    <div>
      <TextField
        name={name}
        label={unit ? `${label}, ${unit}` : label}
        {...(hint ? { hint } : {})}
        value={content.fields[name] ?? ''}
        inputMode="decimal"
        short
        refusals={refusals}
        language={language}
      />
      <AskedAbout {...props} field={name} />
      <RemarksBeside steps={steps} field={name} language={language} />
    </div>
  )
}

function StageBoxes(props: IndicatorFormProps & { stages: readonly Stage[] }) {
  const { visit, toReport, stages, content, refusals, steps } = props
  const { language } = visit
  const words = yearWords[language]
  const { position } = toReport
  const wrong = refusals.filter(({ field }) => field === reportField.stage(position, 1))
  return (
    <fieldset class="stack-tight">
      <legend class="label">{words.doneStages}</legend>
      {wrong.map(({ code, message }) => (
        <p key={code} class="field-error">
          {message[language]}
        </p>
      ))}
      {stages.map(({ name, due }, index) => {
        const field = reportField.stage(position, index + 1)
        return (
          <div key={name}>
            <label class="box">
              <input
                type="checkbox"
                id={field}
                name={field}
                value="yes"
                checked={content.fields[field] !== undefined}
              />
              <span>
                {name}
                {due ? (
                  <span class="soft"> · {words.stageDue(formatDate(due, language))}</span>
                ) : null}
              </span>
            </label>
            <AskedAbout {...props} field={field} />
            <RemarksBeside steps={steps} field={field} language={language} />
          </div>
        )
      })}
    </fieldset>
  )
}

/** Folded up until it is needed: most values speak for themselves. */
function NoteOrNothing(props: IndicatorFormProps) {
  const { visit, toReport, content, refusals, steps } = props
  const { language } = visit
  const words = reportingWords[language]
  const note = reportField.note(toReport.position)
  const nothing = reportField.nothing(toReport.position)
  const wrong = refusals.filter(({ field }) => field === note || field === nothing)
  const isUsed =
    wrong.length > 0 ||
    content.fields[note] !== undefined ||
    content.fields[nothing] !== undefined ||
    steps.some(({ remarks }) => remarks[note] !== undefined)
  return (
    <details open={isUsed}>
      <summary>{words.noteOrNothing}</summary>
      <div class="stack-tight">
        <label class="box">
          <input
            type="checkbox"
            id={nothing}
            name={nothing}
            value="yes"
            checked={content.fields[nothing] !== undefined}
          />
          <span>{words.nothing}</span>
        </label>
        {saidOf(wrong, nothing, language)}
        <AreaField
          name={note}
          label={words.note}
          hint={words.noteHint}
          value={content.fields[note] ?? ''}
          rows={2}
          refusals={refusals}
          language={language}
        />
        <RemarksBeside steps={steps} field={note} language={language} />
      </div>
    </details>
  )
}

const saidOf = (wrong: readonly Refusal[], field: string, language: 'bg' | 'en') =>
  wrong
    .filter((each) => each.field === field)
    .map(({ code, message }) => (
      <p key={code} class="field-error">
        {message[language]}
      </p>
    ))
