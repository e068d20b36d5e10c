import { type Language, type Words, wordsIn } from '../../../core/base/language.ts'
import type { MeasureDegree } from '../../../core/degree/measure-degree.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { degreeWords, intervalWords } from '../../../render/words/degree-words.ts'
import { reasonSentence } from '../../../render/words/reason-words.ts'
import { reportWords } from '../../../render/words/report-words.ts'
import { reportedWords } from '../../../render/words/reported-words.ts'
import { computedWords, decisionWords, judgementWords } from '../../../render/words/trace-words.ts'
import { measureVerdictWords } from '../../../render/words/verdict-words.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { weightOfWords } from '../paging/page-of.ts'
import { measureTitle } from '../plan/measure-title.ts'
import { degreeOfMeasure, type PlanLinks, type PlanView } from '../plan/plan-view.ts'
import { Said } from '../said.tsx'
import type { Unit } from './report-part.ts'

interface Of {
  readonly measure: Measure
  readonly whole: MeasureDegree | undefined
  readonly language: Language
}

/** About what a row weighs beside its words, and an indicator in it, in bytes. */
const [weightOfRow, weightOfIndicator] = [650, 120]

/** Measures as rows of the report's table: what came of each, and why. */
export const measureUnits = (
  measures: readonly Measure[],
  view: PlanView,
  links: PlanLinks,
  language: Language,
): Unit[] =>
  measures.map((measure) => {
    const of = { measure, whole: degreeOfMeasure(view, measure.code), language }
    const reasons = reasonsOf(of)
    return {
      weight: weigh(measure, reasons),
      row: (
        <tr key={measure.code}>
          <td>{measure.number}</td>
          <th scope="row">
            <a href={links.measure(measure.code)}>
              <Said words={measureTitle(measure)} language={language} />
            </a>
          </th>
          <td class="whole" data-head={annualReportPageWords[language].result}>
            <Results {...of} />
          </td>
          <Degree {...of} />
          <td class="whole">
            <Verdict {...of} />
            {reasons.map((reason) => (
              <p key={reason} class="small">
                {reason}
              </p>
            ))}
          </td>
        </tr>
      ),
    }
  })

const weigh = (measure: Measure, reasons: readonly string[]): number =>
  reasons.reduce(
    (sum, reason) => sum + Buffer.byteLength(reason) + 25,
    measure.indicators.reduce(
      (sum, { name, unit }) => sum + weightOfIndicator + weightOfWords(name, unit),
      weightOfRow + weightOfWords(measureTitle(measure)),
    ),
  )

/** What was reported of each indicator; with their names where there are several. */
function Results({ measure, whole, language }: Of) {
  const results = measure.indicators.flatMap(({ name, position, unit }, index) => {
    const degree = whole?.indicators[index]
    const said = degree ? reportedWords(degree, unit, language) : ''
    return said === '' ? [] : [{ name, position, said }]
  })
  if (measure.indicators.length < 2) return <>{results[0]?.said}</>
  return (
    <ul class="plain">
      {results.map(({ name, position, said }) => (
        <li key={position}>
          <Said words={name} language={language} />: {said}
        </li>
      ))}
    </ul>
  )
}

/** From 0 to 100 says nothing that the verdict does not. */
const isWhollyUnknown = ({ interval }: MeasureDegree): boolean =>
  interval.low === '0' && interval.high === '100'

/** Left out on a phone where there is none. */
function Degree(props: Of) {
  const degree = degreeOf(props)
  return degree === '' ? (
    <td class="none" />
  ) : (
    <td data-head={reportWords.degree[props.language]}>{degree}</td>
  )
}

function degreeOf({ whole, language }: Of): string {
  if (!whole) return ''
  if (whole.degree !== null) return degreeWords({ degree: whole.degree, raw: null }, language)
  return isWhollyUnknown(whole) ? '' : intervalWords(whole.interval, language)
}

/** The verdict, marked where it rests on what a person found. */
function Verdict({ whole, language }: Of) {
  if (!whole) return null
  return (
    <>
      {measureVerdictWords(whole.verdict, language)}
      {whole.judgedByPerson > 0 && whole.verdict !== 'unknown' ? (
        <>
          {' '}
          <span class="tag">{planWords[language].byJudgement}</span>
        </>
      ) : null}
    </>
  )
}

/** Why it cannot be judged, what a body decided, what a person found: each beside what the rules alone say. */
function reasonsOf({ measure, whole, language }: Of): string[] {
  if (!whole) return []
  const named = (name: Words, said: string) =>
    measure.indicators.length < 2 ? said : `${wordsIn(name, language).text}. ${said}`
  return [
    ...(whole.verdict === 'unknown' && whole.reason
      ? [reasonSentence(whole.reason, language)]
      : []),
    ...(whole.decision
      ? [
          decisionWords(whole.decision, language),
          computedWords({ ...whole, raw: whole.degree }, language),
        ]
      : []),
    ...measure.indicators.flatMap(({ name }, index) => {
      const degree = whole.indicators[index]
      if (!degree?.judgement) return []
      const said = [judgementWords(degree.judgement, language), computedWords(degree, language)]
      return [named(name, said.join(' '))]
    }),
  ]
}
