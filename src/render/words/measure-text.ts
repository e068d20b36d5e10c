import { type PlanLanguage, planLanguages } from '../../core/base/language.ts'
import { cellKeys, type MeasureText } from '../../core/draft/draft.ts'
import type { Measure, PlanContent } from '../../core/plan/plan.ts'

const nothing = Object.fromEntries(cellKeys.map((key) => [key, ''])) as MeasureText

/** A measure's words in the wanted language, else in the plan's own, with the language they are in. */
export function measureText(
  plan: Pick<PlanContent, 'language'>,
  measure: Pick<Measure, 'text'>,
  wanted: PlanLanguage,
): { text: MeasureText; language: PlanLanguage } {
  const order = [wanted, plan.language, ...planLanguages]
  const language = order.find((each) => measure.text[each] !== undefined) ?? plan.language
  return { text: measure.text[language] ?? nothing, language }
}
