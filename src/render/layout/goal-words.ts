import { type Language, wordsIn } from '../../core/base/language.ts'
import type { Goal } from '../../core/plan/plan.ts'
import type { Printed } from './printed.ts'

/** „I. Сигурност“; the number alone of a goal that the plan does not name. */
export function goalWords(goals: readonly Goal[], number: string, language: Language): Printed {
  const goal = goals.find((each) => each.number === number)
  if (!goal) return { text: number, language }
  const title = wordsIn(goal.title, language)
  return { ...title, text: `${number}. ${title.text}` }
}
