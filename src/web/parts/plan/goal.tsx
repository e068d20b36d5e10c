import type { Language } from '../../../core/base/language.ts'
import type { Goal } from '../../../core/plan/plan.ts'
import { DemonstrationNotice } from '../demonstration.tsx'
import { GoalMoney } from '../money/goal-money.tsx'
import { criteriaOnPage } from './criteria.tsx'
import { MeasuresOf } from './measures-of.tsx'
import { type PlanLinks, type PlanView, tallyOfGoal } from './plan-view.ts'
import { TallySummary } from './tally-summary.tsx'

/** One goal: its counts, then its measures. */
export function GoalOverview(props: {
  goal: Goal
  view: PlanView
  links: PlanLinks
  language: Language
}) {
  const { goal, view, links, language } = props
  const tally = tallyOfGoal(view, goal.number)
  return (
    <>
      {view.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      {tally ? (
        <TallySummary
          tally={tally}
          criteria={`${links.plan}${criteriaOnPage}`}
          language={language}
        />
      ) : null}
      <GoalMoney goal={goal.number} view={view} links={links} language={language} />
      <MeasuresOf goal={goal.number} view={view} links={links} language={language} />
    </>
  )
}
