import type { Words } from '../../../core/base/language.ts'
import type { CellKey } from '../../../core/draft/draft.ts'
import type { Measure } from '../../../core/plan/plan.ts'

/** One cell of a measure in every language it exists in; null where it is empty. */
export function cellOf(measure: Measure, cell: CellKey): Words | null {
  const { bg, en } = measure.text
  const words: Words = {
    ...(bg?.[cell] ? { bg: bg[cell] } : {}),
    ...(en?.[cell] ? { en: en[cell] } : {}),
  }
  return words.bg || words.en ? words : null
}

/** The words of the measure itself; its number where the plan left them out. */
export const measureTitle = (measure: Measure): Words =>
  cellOf(measure, 'measure') ?? { bg: measure.number, en: measure.number }
