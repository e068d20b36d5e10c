import type { ComponentChildren } from 'preact'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Degree } from '../../../core/degree/verdict.ts'
import { indicatorAt, ofIndicatorAt } from '../../../core/plan/indicator-at.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { contentIn, type ReportContent } from '../../../core/report/report-content.ts'
import { fieldsOf, type ReportSubject } from '../../../core/report/report-fields.ts'
import type { ReportStep } from '../../../store/measure-report.reader.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import { fieldLabel } from './field-label.ts'
import { IndicatorFacts } from './indicator-facts.tsx'
import { RemarksBeside } from './remarks-beside.tsx'

interface ShownReportProps {
  readonly measure: Measure
  readonly subject: ReportSubject
  readonly content: ReportContent
  readonly degrees: readonly (Degree | undefined)[]
  readonly steps: readonly ReportStep[]
  readonly language: Language
  /** What stands below a field, where something does. */
  readonly below?: (field: string, label: string) => ComponentChildren
}

/** A report as it was written, field by field, each with what was said of it. */
export function ShownReport(props: ShownReportProps) {
  const { measure, subject, degrees, language } = props
  const content = contentIn(props.content, language, subject)
  const names = [...fieldsOf(subject).keys()].filter((name) => !name.startsWith('sure-'))
  const isFilled = (name: string) => content.fields[name] !== undefined
  const ofIndicator = (position: number) =>
    names.filter((name) =>
      new RegExp(`^(value|numerator|denominator|stage|nothing|note)-${position}(-|$)`).test(name),
    )
  const others = names.filter(
    (name) => !subject.indicators.some(({ position }) => ofIndicator(position).includes(name)),
  )
  return (
    <div class="stack">
      {subject.indicators.map((toReport) => {
        const indicator = indicatorAt(measure, toReport.position)
        if (!indicator) return null
        const shown = ofIndicator(toReport.position).filter(
          (name) => isFilled(name) || name === `value-${toReport.position}`,
        )
        return (
          <section key={toReport.position} class="card stack-tight">
            <h2>{wordsIn(indicator.name, language).text}</h2>
            <IndicatorFacts
              indicator={indicator}
              toReport={toReport}
              period={subject.period}
              degree={ofIndicatorAt(measure, degrees, toReport.position)}
              language={language}
            />
            <Fields {...props} content={content} names={withoutEmptyValue(shown, content)} />
          </section>
        )
      })}
      {others.some(isFilled) ? (
        <section class="card stack-tight">
          <h2>{reportingWords[language].notesTitle}</h2>
          <Fields {...props} content={content} names={others.filter(isFilled)} />
        </section>
      ) : null}
    </div>
  )
}

/** An empty value is shown only where nothing else of the indicator is. */
const withoutEmptyValue = (names: readonly string[], { fields }: ReportContent): string[] => {
  const filled = names.filter((name) => fields[name] !== undefined)
  return filled.length > 0 ? filled : names.slice(0, 1)
}

function Fields({
  measure,
  subject,
  content,
  steps,
  language,
  below,
  names,
}: ShownReportProps & { names: readonly string[] }) {
  const words = reportingWords[language]
  return (
    <dl class="shown-fields">
      {names.map((name) => {
        const label = shortLabel(fieldLabel(name, measure, subject, language))
        const typed = content.fields[name]
        return (
          <div key={name} id={name}>
            <dt>{label}</dt>
            <dd class="words">{typed === 'yes' ? words.marked : (typed ?? words.empty)}</dd>
            <dd>
              <RemarksBeside steps={steps} field={name} language={language} />
              {below?.(name, label)}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The name of the indicator stands above already. */
const shortLabel = (label: string): string => label.slice(label.lastIndexOf(': ') + 1).trim()
