import { formatInstant } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { contentIn, type ReportFields } from '../../../core/report/report-content.ts'
import type { ReportSubject } from '../../../core/report/report-fields.ts'
import type { ReportStep } from '../../../store/measure-report.reader.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import { fieldLabel } from './field-label.ts'

/** Every submission and every answer, the last first: who, when, what was said and what was changed. */
export function ReportHistory(props: {
  steps: readonly ReportStep[]
  measure: Measure
  subject: ReportSubject
  language: Language
}) {
  const { steps, measure, subject, language } = props
  const words = reportingWords[language]
  if (steps.length === 0) return null
  const label = (field: string) => fieldLabel(field, measure, subject, language)
  return (
    <section class="section stack-tight">
      <h2>{words.history}</h2>
      <ol class="rows conversation" reversed>
        {steps.toReversed().map((step, index) => {
          const before = steps[steps.length - 2 - index]
          const changed =
            step.move === 'submit' && before
              ? changedFields(
                  contentIn(before.content, language, subject).fields,
                  contentIn(step.content, language, subject).fields,
                )
              : []
          return (
            <li key={step.madeAt + step.move}>
              <p>
                <strong>{step.madeBy}</strong> {words.moves[step.move]}{' '}
                <span class="soft small">{formatInstant(step.madeAt, language)}</span>
              </p>
              {step.remark ? <p class="words">{step.remark}</p> : null}
              {Object.entries(step.remarks).map(([field, said]) => (
                <p key={field} class="small">
                  {label(field)}: <span class="words">{said}</span>
                </p>
              ))}
              {changed.map(({ field, was, is }) => (
                <p key={field} class="small">
                  {label(field)}: <del>{was || words.empty}</del> <ins>{is || words.empty}</ins>
                </p>
              ))}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const changedFields = (before: ReportFields, after: ReportFields) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => before[field] !== after[field] && !field.startsWith('sure-'))
    .map((field) => ({ field, was: before[field] ?? '', is: after[field] ?? '' }))
