import { canonicalJson } from '../base/canonical-json.ts'
import type { PlanLanguage, Words } from '../base/language.ts'
import type { Goal, Measure, PlanContent, PlanHeading } from './plan.ts'

/** The title and the goals of a plan before and after an amendment. */
export interface ChangedHeading {
  readonly before: PlanHeading
  readonly after: PlanHeading
}

/**
 * What a draft makes otherwise in the title and the goals of a plan; null where it changes nothing in them.
 * Words that stay keep their translations, others have none yet. A goal stays as long as a measure that
 * is dropped or carried over stands under it.
 *
 * @param removed the measures of the plan that the draft has no more
 */
export function changedHeading(
  plan: PlanContent,
  wanted: PlanContent,
  removed: readonly Measure[],
): ChangedHeading | null {
  const { language } = plan
  const before = { title: plan.title, goals: plan.goals }
  const known = [plan.title, ...plan.goals.map(({ title }) => title)]
  const goals = wanted.goals.map(({ number, title }) => ({
    number,
    title: inAllLanguages(title, known, language),
  }))
  const stillNeeded = plan.goals.filter(
    ({ number }) =>
      goals.every((each) => each.number !== number) && removed.some(({ goal }) => goal === number),
  )
  const after = {
    title: inAllLanguages(wanted.title, known, language),
    goals: stillNeeded.reduce<readonly Goal[]>(
      (all, goal) => withGoalInPlace(all, goal, plan.goals),
      goals,
    ),
  }
  return canonicalJson(before) === canonicalJson(after) ? null : { before, after }
}

/** The words as they were known in every language, where the plan's own says the same. */
const inAllLanguages = (said: Words, known: readonly Words[], language: PlanLanguage): Words =>
  known.find((words) => words[language] === said[language]) ?? said

/** The goals with another one behind that which it stood behind before. */
function withGoalInPlace(goals: readonly Goal[], goal: Goal, before: readonly Goal[]): Goal[] {
  const numberOf = ({ number }: Goal) => number
  const ahead = before.slice(0, before.map(numberOf).indexOf(goal.number)).map(numberOf)
  const at = goals.findLastIndex(({ number }) => ahead.includes(number)) + 1
  return goals.toSpliced(at, 0, goal)
}
