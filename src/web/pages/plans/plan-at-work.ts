import type { Language } from '../../../core/base/language.ts'
import { degreesOfPlan } from '../../../core/degree/plan-degrees.ts'
import type { Database } from '../../../store/database.ts'
import { selectOptionalPlan } from '../../../store/plan.reader.ts'
import { selectReportsOfPlan } from '../../../store/report.reader.ts'
import type { PlanLinks, PlanView } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import { draftWords } from '../../words/draft-words.ts'

/** A plan with its reports as they are now and the degrees computed from them. */
export async function planAtWork(database: Database, slug: string): Promise<PlanView | undefined> {
  const plan = await selectOptionalPlan(database, slug)
  if (!plan) return undefined
  const reports = await selectReportsOfPlan(database, plan.id)
  return { plan, reports, degrees: degreesOfPlan(plan, reports) }
}

export const workLinks = (language: Language, slug: string): PlanLinks => ({
  home: { to: paths.plans(language), words: draftWords[language].plans },
  plan: paths.plan(language, slug),
  goal: (goal) => paths.goal(language, slug, goal),
  measure: (code) => paths.measure(language, slug, code),
  enterValue: (code, indicator) => paths.indicator(language, slug, code, indicator),
})
