import { formatExpression, formatNumber, formatPeriod } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Period } from '../../../core/base/period.ts'
import type { Degree, DegreeInput } from '../../../core/degree/verdict.ts'
import { noteWords } from '../../../render/words/note-words.ts'
import { reasonSentence } from '../../../render/words/reason-words.ts'
import { revisionWords } from '../../../render/words/trace-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { TableFrame } from '../table-frame.tsx'

/** The way from the reports to the figure, with every number that went in. */
export function HowComputed(props: {
  degree: Degree
  /** What the figure is of: several explanations stand on one page. */
  of: string
  /** Where the report of a period stands on the page. */
  reportId: (period: Period) => string
  language: Language
}) {
  const { degree, language } = props
  const words = planWords[language]
  const { actual, formula, worked, comparison, inputs, notes } = degree.explanation
  const steps = [
    { name: words.soFar, expression: actual },
    { name: words.formula, expression: formula },
    { name: words.calculation, expression: worked },
    { name: words.comparison, expression: comparison },
    { name: words.expected, expression: degree.schedule.worked },
    { name: words.projectedLow, expression: degree.schedule.projection?.workedLow ?? null },
    { name: words.projectedHigh, expression: degree.schedule.projection?.workedHigh ?? null },
  ]
  return (
    <details class="how">
      <summary>{words.how}</summary>
      <div class="stack-tight">
        {degree.reason ? <p>{reasonSentence(degree.reason, language)}</p> : null}
        <dl class="facts">
          {steps.map(({ name, expression }) =>
            expression === null ? null : (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{formatExpression(expression, language)}</dd>
              </div>
            ),
          )}
        </dl>
        {inputs.length > 0 ? <Inputs {...props} inputs={inputs} /> : null}
        {degree.revision ? <p>{revisionWords(degree.revision, language)}</p> : null}
        {notes.map((note) => (
          <p key={note.en} class="soft">
            {noteWords(note, language)}
          </p>
        ))}
      </div>
    </details>
  )
}

/** Each number with what it is and where it is from. */
function Inputs(props: {
  inputs: readonly DegreeInput[]
  of: string
  reportId: (period: Period) => string
  language: Language
}) {
  const { inputs, language } = props
  const words = planWords[language]
  return (
    <TableFrame label={`${words.origin}: ${props.of}`}>
      <table class="stacks">
        <thead>
          <tr>
            <th scope="col">{words.symbol}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.origin}</th>
          </tr>
        </thead>
        <tbody>
          {inputs.map((input) => (
            <tr key={`${input.symbol}${input.period ?? ''}`}>
              <th scope="row">
                {input.symbol} <span>{symbolWords(input.symbol, language)}</span>
              </th>
              <td>{formatNumber(input.value, language)}</td>
              <td>
                {input.period === null ? (
                  originWords(input.symbol, language)
                ) : (
                  <a href={`#${props.reportId(input.period)}`}>
                    {words.reportFor(formatPeriod(input.period, language))}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

/** Several reports of one thing are numbered a1, a2 ...: the letter tells what they are. */
const symbolWords = (symbol: string, language: Language): string =>
  planWords[language].symbols[symbol.replace(/\d+$/, '')] ?? ''

function originWords(symbol: string, language: Language): string {
  const words = planWords[language]
  return /^[ABnw]$/.test(symbol) && symbol !== 'B' ? words.fromReports : words.fromPlan
}
