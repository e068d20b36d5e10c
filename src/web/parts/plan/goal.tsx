import type { Language } from '../../../core/base/language.ts'
import type { Goal } from '../../../core/plan/plan.ts'
import { DemonstrationNotice } from '../demonstration.tsx'
import { GoalMoney } from '../money/goal-money.tsx'
import { criteriaOnPage } from './criteria.tsx'
import { type ListedMeasures, MeasuresOf, measuresOfGoal } from './measures-of.tsx'
import { type PlanLinks, type PlanView, tallyOfGoal } from './plan-view.ts'
import { TallySummary } from './tally-summary.tsx'

/** One goal: its counts, then its measures; behind the first page of them only measures. */
export function GoalOverview(props: {
  /** Null for the measures that stand under none. */
  goal: Goal | null
  /** Those of one page; not there where all stand on one. */
  listed: ListedMeasures | undefined
  view: PlanView
  links: PlanLinks
  language: Language
}) {
  const { goal, listed, view, links, language } = props
  const tally = goal && tallyOfGoal(view, goal.number)
  const measures = listed?.items ?? measuresOfGoal(view, goal?.number ?? '')
  const isFirst = (listed?.page ?? 1) === 1
  return (
    <>
      {view.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      {tally && isFirst ? (
        <TallySummary
          tally={tally}
          criteria={`${links.plan}${criteriaOnPage}`}
          language={language}
        />
      ) : null}
      {goal && isFirst ? (
        <GoalMoney goal={goal.number} view={view} links={links} language={language} />
      ) : null}
      <MeasuresOf measures={measures} view={view} links={links} language={language}>
        {listed?.pageLinks}
      </MeasuresOf>
    </>
  )
}
