import type { Language } from '../../../core/base/language.ts'
import type { MeasureDegree } from '../../../core/degree/measure-degree.ts'
import { type DegreeReason, degreeReasons } from '../../../core/degree/verdict.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { degreeWords, intervalWords } from '../../../render/words/degree-words.ts'
import { reasonSentence } from '../../../render/words/reason-words.ts'
import { reportWords } from '../../../render/words/report-words.ts'
import { reportedWords } from '../../../render/words/reported-words.ts'
import { measureVerdictWords } from '../../../render/words/verdict-words.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { measureTitle } from '../plan/measure-title.ts'
import { degreeOfMeasure, type PlanLinks, type PlanView } from '../plan/plan-view.ts'
import { Said } from '../said.tsx'
import { TableFrame } from '../table-frame.tsx'

/** The id of a measure's row, which the figures in the text lead to. */
export const measureRow = (code: string): string => `measure-${code}`

/** The measures of the whole plan in its order, each with what came of it and why. */
export function ReportMeasures(props: { view: PlanView; links: PlanLinks; language: Language }) {
  const { view, links, language } = props
  const words = annualReportPageWords[language]
  const reasons = reasonsIn(view)
  return (
    <>
      <TableFrame label={words.measuresTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{reportWords.number[language]}</th>
              <th scope="col">{reportWords.measure[language]}</th>
              <th scope="col">{words.result}</th>
              <th scope="col">{reportWords.degree[language]}</th>
              <th scope="col">{reportWords.verdict[language]}</th>
            </tr>
          </thead>
          <tbody>
            {view.plan.measures.map((measure) => (
              <tr key={measure.code} id={measureRow(measure.code)}>
                <td>{measure.number}</td>
                <th scope="row">
                  <a href={links.measure(measure.code)}>
                    <Said words={measureTitle(measure)} language={language} />
                  </a>
                </th>
                <Outcome
                  reasons={reasons}
                  measure={measure}
                  whole={degreeOfMeasure(view, measure.code)}
                  language={language}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {reasons.length > 0 ? (
        <>
          <p>{words.whyUnknown}</p>
          <ol>
            {reasons.map((reason) => (
              <li key={reason}>{reasonSentence(reason, language)}</li>
            ))}
          </ol>
        </>
      ) : null}
    </>
  )
}

/** Each reason why a measure of the plan cannot be judged, once: the table names them by their numbers. */
const reasonsIn = ({ degrees }: PlanView): DegreeReason[] => {
  const found = new Set(degrees.measures.map(({ reason }) => reason))
  return degreeReasons.filter((reason) => found.has(reason))
}

function Outcome(props: {
  reasons: readonly DegreeReason[]
  measure: Measure
  whole: MeasureDegree | undefined
  language: Language
}) {
  const { reasons, measure, whole, language } = props
  if (!whole) return <td colSpan={3} />
  const results = measure.indicators.flatMap(({ unit }, index) => {
    const degree = whole.indicators[index]
    const said = degree ? reportedWords(degree, unit, language) : ''
    return said === '' ? [] : [said]
  })
  const degree =
    whole.degree === null
      ? isWhollyUnknown(whole)
        ? ''
        : intervalWords(whole.interval, language)
      : degreeWords({ degree: whole.degree, raw: null }, language)
  return (
    <>
      <td>{results.join('; ')}</td>
      <td>{degree}</td>
      <td>
        {measureVerdictWords(whole.verdict, language)}
        {whole.verdict === 'unknown' && whole.reason
          ? ` (${reasons.indexOf(whole.reason) + 1})`
          : ''}
      </td>
    </>
  )
}

/** From 0 to 100 says nothing that the verdict does not. */
const isWhollyUnknown = ({ interval }: MeasureDegree): boolean =>
  interval.low === '0' && interval.high === '100'
