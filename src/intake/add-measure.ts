import { inNoDocument } from '../core/base/finding.ts'
import { cellKeys, type Draft, type DraftMeasure, type MeasureText } from '../core/draft/draft.ts'
import type { TypedPlace } from '../core/draft/typed-place.ts'
import { mendCell } from './mend.ts'
import type { Register } from './register.ts'

/**
 * The draft with one measure more, behind all others of its goal; whatever else is to be said of it is mended in like
 * the cells of those that were read.
 */
export function addMeasure(
  draft: Draft,
  { number, goal, words }: TypedPlace & { readonly words: string },
  register: Register,
): Draft {
  const position = Math.max(0, ...draft.measures.map((each) => each.position)) + 1
  const measure: DraftMeasure = {
    ...{ position, number, goal },
    text: Object.fromEntries(cellKeys.map((key) => [key, ''])) as MeasureText,
    ...{ indicators: [], funding: [], sharedFundingWith: [], responsible: [], partners: [] },
    deadline: { kind: 'open', from: null, to: null, every: null, phases: [] },
    source: inNoDocument,
  }
  const longer = { ...draft, measures: [...draft.measures, measure] }
  return mendCell(longer, position, 'measure', words, register)
}
