import type { Language } from '../../../core/base/language.ts'
import type { MeasureDegree } from '../../../core/degree/measure-degree.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { deadlineWords } from '../../../render/words/deadline-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { Said } from '../said.tsx'
import { DegreeLine } from './degree-panel.tsx'
import { InstitutionNames } from './institution-name.tsx'
import { measureTitle } from './measure-title.ts'
import { degreeOfMeasure, type PlanLinks, type PlanView } from './plan-view.ts'
import { ScheduleMark } from './schedule-mark.tsx'
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
      <MeasureRows measures={measures} view={view} links={links} language={language} />
    </section>
  )
}

/** Measures below each other, each with its verdict. */
export const MeasureRows = (props: {
  measures: readonly Measure[]
  view: PlanView
  links: PlanLinks
  language: Language
}) => (
  <ol class="rows">
    {props.measures.map((measure) => (
      <MeasureLine
        key={measure.code}
        measure={measure}
        view={props.view}
        to={props.links.measure(measure.code)}
        language={props.language}
      />
    ))}
  </ol>
)

function MeasureLine(props: { measure: Measure; view: PlanView; to: string; language: Language }) {
  const { measure, view, to, language } = props
  const degree = degreeOfMeasure(view, measure.code)
  return (
    <li class="measure-line">
      <span class="ordinal">{measure.number}</span>
      <div class="stack-tight">
        <a href={to}>
          <Said words={measureTitle(measure)} language={language} />
        </a>
        <WhoseByWhen measure={measure} view={view} language={language} />
      </div>
      {degree ? (
        <div class="verdict-line">
          <div class="marks">
            <VerdictMark of="measure" verdict={degree.verdict} language={language} />
            {degree.schedule && degree.schedule !== 'done' ? (
              <ScheduleMark status={degree.schedule} language={language} />
            ) : null}
          </div>
          {degree.indicators.length > 0 && !isWhollyUnknown(degree) ? (
            <DegreeLine interval={degree.interval} language={language} />
          ) : null}
        </div>
      ) : null}
    </li>
  )
}

/** A band from 0 to 100 says nothing that its verdict does not. */
const isWhollyUnknown = ({ interval }: MeasureDegree): boolean =>
  interval.low === '0' && interval.high === '100'

function WhoseByWhen(props: { measure: Measure; view: PlanView; language: Language }) {
  const { measure, view, language } = props
  const when = deadlineWords(measure.deadline, language)
  return (
    <p class="small soft">
      <InstitutionNames of={measure.responsible} view={view} language={language} />
      {measure.responsible.length > 0 && when !== '' ? ' · ' : null}
      {when}
    </p>
  )
}
