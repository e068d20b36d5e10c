import { plansOfStrategy } from '../../../core/plan/indicator-lineage.ts'
import { listIndicatorLinks } from '../../../store/lineage.reader.ts'
import { notFound, page } from '../../answer.ts'
import type { PlanView } from '../../parts/plan/plan-view.ts'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import {
  GoalYearsPage,
  goalName,
  goalNamed,
  rowsOfGoal,
} from '../../parts/years/goal-years-page.tsx'
import { YearsPage, type YearsProps } from '../../parts/years/years-page.tsx'
import { paths } from '../../paths.ts'
import { get, type Route } from '../../route.ts'
import type { Visit } from '../../visit.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { todayOf } from '../plans/as-of.ts'
import { planInSight } from '../plans/plan-in-sight.ts'
import { OfGoal, OfPlan } from '../plans/plan-params.ts'

/** A plan with all plans of its strategy; nothing where there is no such plan. */
async function yearsOf(visit: Visit, slug: string): Promise<YearsProps | undefined> {
  const { database, language } = visit
  const today = todayOf(visit)
  const view = await planInSight(visit, slug, today)
  if (!view) return undefined
  const lineage = await listIndicatorLinks(database)
  const views: PlanView[] = []
  for (const of of plansOfStrategy(slug, lineage)) {
    const each = await planInSight(visit, of, today)
    if (each) views.push(each)
  }
  const links = {
    way: wayToPlan(view.plan, language),
    lineage: paths.lineage(language, slug),
    years: paths.years(language, slug),
    goal: (goal: string) => paths.goalYears(language, slug, goal),
    plan: (of: string) => paths.plan(language, of),
    measure: (of: string, code: string) => paths.measure(language, of, code),
  }
  return { view, views, lineage, links, language }
}

export const yearsRoutes: readonly Route[] = [
  get('/plans/:slug/years', 'read-plans', OfPlan, async (visit, { params }) => {
    const years = await yearsOf(visit, params.slug)
    if (!years) return notFound
    return page(strategyYearsWords[visit.language].title, <YearsPage {...years} />)
  }),

  get('/plans/:slug/years/:goal', 'read-plans', OfGoal, async (visit, { params }) => {
    const years = await yearsOf(visit, params.slug)
    const goal = years && goalNamed(years.view, params.goal)
    if (!years || goal === undefined) return notFound
    return page(
      goalName(goal, visit.language),
      <GoalYearsPage {...years} goal={goal} rows={rowsOfGoal(years, goal)} />,
    )
  }),
]
