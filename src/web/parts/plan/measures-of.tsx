import { formatPercent } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { MeasureDegree } from '../../../core/degree/measure-degree.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { planWords } from '../../words/plan-words.ts'
import { Said } from '../said.tsx'
import { measureTitle } from './measure-title.ts'
import { degreeOfMeasure, type PlanLinks, type PlanView } from './plan-view.ts'
import { VerdictMark } from './verdict-mark.tsx'

/** The measures of a goal, or with '' those of none, in the plan's order. Nothing where there are none. */
export function MeasuresOf(props: {
  goal: string
  view: PlanView
  links: PlanLinks
  language: Language
}) {
  const { goal, view, links, language } = props
  const measures = view.plan.measures.filter((measure) => measure.goal === goal)
  if (measures.length === 0) return null
  return (
    <section class="section" aria-labelledby="measures">
      <h2 id="measures">{planWords[language].measures}</h2>
      <ol class="rows">
        {measures.map((measure) => (
          <MeasureLine
            key={measure.code}
            measure={measure}
            degree={degreeOfMeasure(view, measure.code)}
            to={links.measure(measure.code)}
            language={language}
          />
        ))}
      </ol>
    </section>
  )
}

function MeasureLine(props: {
  measure: Measure
  degree: MeasureDegree | undefined
  to: string
  language: Language
}) {
  const { measure, degree, to, language } = props
  return (
    <li class="measure-line">
      <span class="soft">{measure.number}</span>
      <a href={to}>
        <Said words={measureTitle(measure)} language={language} />
      </a>
      {degree ? (
        <span class="verdict-line">
          <VerdictMark of="measure" verdict={degree.verdict} language={language} />
          {degree.degree === null ? null : (
            <span class="figure">{formatPercent(degree.degree, language, 1)}</span>
          )}
        </span>
      ) : null}
    </li>
  )
}
