import type { Language } from '../../../core/base/language.ts'
import { degreesOfPlan } from '../../../core/degree/plan-degrees.ts'
import type { Database } from '../../../store/database.ts'
import { selectOptionalPlan } from '../../../store/plan.reader.ts'
import { type PlanState, selectOptionalPlanState } from '../../../store/plan-state.reader.ts'
import { selectReportsOfPlan } from '../../../store/report.reader.ts'
import type { PlanLinks, PlanView } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import { draftWords } from '../../words/draft-words.ts'

/** The last state of each plan that was looked at, so that only a new report is paid for again. */
const seen = new WeakMap<Database, Map<string, { state: PlanState; view: PlanView }>>()

/** A plan with its reports as they are now and the degrees computed from them. */
export async function planAtWork(database: Database, slug: string): Promise<PlanView | undefined> {
  const state = await selectOptionalPlanState(database, slug)
  if (!state) return undefined
  const views = seen.get(database) ?? new Map()
  seen.set(database, views)
  const last = views.get(slug)
  if (last && isSame(last.state, state)) return last.view

  const plan = await selectOptionalPlan(database, slug)
  if (!plan) return undefined
  // The reports may be newer than the state; they are then read once more, never taken for older.
  const reports = await selectReportsOfPlan(database, plan.id)
  const view = { plan, reports, degrees: degreesOfPlan(plan, reports) }
  views.set(slug, { state, view })
  return view
}

const isSame = (a: PlanState, b: PlanState): boolean =>
  a.planId === b.planId && a.reports === b.reports

export const workLinks = (language: Language, slug: string): PlanLinks => ({
  home: { to: paths.plans(language), words: draftWords[language].plans },
  plan: paths.plan(language, slug),
  goal: (goal) => paths.goal(language, slug, goal),
  measure: (code) => paths.measure(language, slug, code),
  enterValue: (code, indicator) => paths.indicator(language, slug, code, indicator),
})
