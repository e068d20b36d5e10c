import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { measureTitle } from '../plan/measure-title.ts'

const longest = 60

/** As much of a measure's words as tells it from the others in a list of boxes. */
export function shortTitle(measure: Measure, language: Language): string {
  const { text } = wordsIn(measureTitle(measure), language)
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`
}
