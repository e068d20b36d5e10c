import type { Council } from '../../../core/access/council.ts'
import { formatDate } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { planWords } from '../../words/plan-words.ts'
import { DemonstrationNotice } from '../demonstration.tsx'
import { MoneySection } from '../money/money-section.tsx'
import { ActWords } from './act-words.tsx'
import { Criteria, criteriaOnPage } from './criteria.tsx'
import { GoalLines } from './goal-lines.tsx'
import { MeasuresWithoutGoal } from './measures-of.tsx'
import type { PlanLinks, PlanView } from './plan-view.ts'
import { TallySummary } from './tally-summary.tsx'

/** The act behind the plan. */
export const AdoptionLine = (props: {
  plan: Plan
  council?: Council | undefined
  language: Language
}) => (
  <p class="soft">
    <ActWords
      act={props.plan.adoption}
      own={props.plan.language}
      council={props.council}
      language={props.language}
    />
  </p>
)

/** How far the plan is implemented, and each of its goals. */
export function Overview(props: { view: PlanView; links: PlanLinks; language: Language }) {
  const { view, links, language } = props
  const words = planWords[language]
  return (
    <>
      {view.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <section class="section" aria-labelledby="how-far">
        <h2 id="how-far">{words.howFar}</h2>
        {view.degrees.asOf ? (
          <p class="soft">{words.asOf(formatDate(view.degrees.asOf, language))}</p>
        ) : null}
        <TallySummary tally={view.degrees.tally} criteria={criteriaOnPage} language={language} />
      </section>
      <MoneySection view={view} links={links} language={language} />
      {view.plan.goals.length > 0 ? (
        <GoalLines view={view} links={links} language={language} />
      ) : null}
      <MeasuresWithoutGoal view={view} links={links} language={language} />
      <Criteria view={view} links={links} language={language} />
    </>
  )
}
