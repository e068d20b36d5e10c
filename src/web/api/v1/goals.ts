import { type Static, Type } from 'typebox'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Goal as PlanGoal } from '../../../core/plan/plan.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { paths } from '../../paths.ts'
import { apiGet } from '../api-route.ts'
import { described, exactly } from '../described.ts'
import { GoalId, inPages, ofVersion, PlanId } from './common.ts'
import { ListInPlan } from './lists.ts'
import { pageOfPlan, partOfPlan } from './published-plan.ts'
import { tallied, talliedOf } from './tallies.ts'

const Goal = exactly({
  id: GoalId,
  title: described({ bg: 'Целта', en: 'The goal' }, Type.String()),
  ...tallied,
  page: described(
    { bg: 'Адрес на целта в портала', en: 'The address of the goal on the portal' },
    Type.String({ format: 'uri-reference' }),
  ),
})

const goalOf = (
  { number, title }: PlanGoal,
  { plan, degrees }: Publication,
  language: Language,
): Static<typeof Goal>[] => {
  const tally = degrees.goals.find(({ goal }) => goal === number)?.tally
  return tally
    ? [
        {
          ...{ id: number, title: wordsIn(title, language).text },
          ...talliedOf(tally),
          page: paths.publishedGoal(language, plan.slug, number),
        },
      ]
    : []
}

export const listGoals = apiGet({
  url: '/plans/:plan/goals',
  name: 'listGoals',
  title: { bg: 'Стратегическите цели на план', en: 'The strategic goals of a plan' },
  params: exactly({ plan: PlanId }),
  query: exactly({ ...ofVersion, ...inPages }),
  answer: ListInPlan(Goal),
  example: { params: { plan: 'plan-2024' }, query: { lang: 'en', limit: '1' } },
  handle: (asked) =>
    pageOfPlan(asked, (publication) =>
      publication.plan.goals.flatMap((goal) => goalOf(goal, publication, asked.language)),
    ),
})

export const oneGoal = apiGet({
  url: '/plans/:plan/goals/:goal',
  name: 'getGoal',
  title: { bg: 'Една стратегическа цел', en: 'One strategic goal' },
  params: exactly({ plan: PlanId, goal: GoalId }),
  query: exactly(ofVersion),
  answer: Goal,
  example: { params: { plan: 'plan-2024', goal: 'II' }, query: { lang: 'en' } },
  handle: (asked) =>
    partOfPlan(asked, (publication) => {
      const goal = publication.plan.goals.find(({ number }) => number === asked.params.goal)
      return goal && goalOf(goal, publication, asked.language)[0]
    }),
})
