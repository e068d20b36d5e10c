import { formatPercent } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { MeasureDegree } from '../../../core/degree/plan-degrees.ts'
import type { Goal, Measure } from '../../../core/plan/plan.ts'
import { planWords } from '../../words/plan-words.ts'
import { DemonstrationNotice } from '../demonstration.tsx'
import { Said } from '../said.tsx'
import { measureTitle } from './measure-title.ts'
import { degreeOfMeasure, type PlanLinks, type PlanView, tallyOfGoal } from './plan-view.ts'
import { TallySummary } from './tally-summary.tsx'
import { VerdictMark } from './verdict-mark.tsx'

/** One goal: its counts, then its measures in the plan's order. */
export function GoalOverview(props: {
  goal: Goal
  view: PlanView
  links: PlanLinks
  language: Language
}) {
  const { goal, view, links, language } = props
  const words = planWords[language]
  const tally = tallyOfGoal(view, goal.number)
  const measures = view.plan.measures.filter((measure) => measure.goal === goal.number)
  return (
    <>
      {view.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      {tally ? <TallySummary tally={tally} language={language} /> : null}
      <section class="section" aria-labelledby="measures">
        <h2 id="measures">{words.measures}</h2>
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
    </>
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
