import type { ComponentChildren } from 'preact'
import type { Language } from '../../../core/base/language.ts'
import type { MeasureDegree } from '../../../core/degree/measure-degree.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { deadlineWords } from '../../../render/words/deadline-words.ts'
import { pagingWords } from '../../words/paging-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { inPages, type PageOf, weightOfWords } from '../paging/page-of.ts'
import { Said } from '../said.tsx'
import { DegreeLine } from './degree-panel.tsx'
import { InstitutionNames } from './institution-name.tsx'
import { measureTitle } from './measure-title.ts'
import { degreeOfMeasure, type PlanLinks, type PlanView } from './plan-view.ts'
import { ScheduleMark } from './schedule-mark.tsx'
import { VerdictMark } from './verdict-mark.tsx'

/** Those of one page of a list of measures, and the ways to the others. */
export interface ListedMeasures extends PageOf<Measure> {
  readonly pageLinks: ComponentChildren
}

/** The measures of a goal, or with '' those of none, in the plan's order. */
export const measuresOfGoal = ({ plan }: Pick<PlanView, 'plan'>, goal: string): Measure[] =>
  plan.measures.filter((measure) => measure.goal === goal)

/** The measures of a goal, all or a page of them. Nothing where there are none. */
export function MeasuresOf(props: {
  measures: readonly Measure[]
  view: PlanView
  links: PlanLinks
  language: Language
  children?: ComponentChildren
}) {
  const { measures, view, links, language, children } = props
  if (measures.length === 0) return null
  return (
    <section class="section" aria-labelledby="measures">
      <h2 id="measures">{planWords[language].measures}</h2>
      <MeasureRows measures={measures} view={view} links={links} language={language} />
      {children}
    </section>
  )
}

/** In bytes, what the measures without a goal may weigh on the page of the plan. */
const roomOnPlan = 12_000

/** The measures that stand under no goal; where they are many and have a page of their own, the way to it. */
export function MeasuresWithoutGoal(props: {
  view: PlanView
  links: PlanLinks
  language: Language
}) {
  const { view, links, language } = props
  const measures = measuresOfGoal(view, '')
  if (!links.withoutGoal || inPages(measures, weightOfMeasure, roomOnPlan).length === 1)
    return <MeasuresOf {...props} measures={measures} />
  return (
    <section class="section" aria-labelledby="measures">
      <h2 id="measures">{withoutGoalTitle(view, language)}</h2>
      <p>
        <a href={links.withoutGoal}>{pagingWords[language].all(measures.length)}</a>
      </p>
    </section>
  )
}

/** Of a plan that has no goals at all they are simply its measures. */
export const withoutGoalTitle = ({ plan }: Pick<PlanView, 'plan'>, language: Language): string =>
  plan.goals.length === 0 ? planWords[language].measures : strategyYearsWords[language].withoutGoal

/** About what a measure weighs in a list beside its words, in bytes. */
const weightOfLine = 1100

/** About what a measure weighs in a list of them. */
export const weightOfMeasure = (measure: Measure): number =>
  weightOfLine +
  weightOfWords(measureTitle(measure)) +
  measure.responsible.reduce((sum, { name }) => sum + Buffer.byteLength(name), 0)

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
