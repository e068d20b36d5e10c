import { Refused } from '../core/base/refusal.ts'
import type { CellKey, DraftMeasure } from '../core/draft/draft.ts'
import { mendCell } from '../intake/mend.ts'
import { mendNumber } from '../intake/mend-number.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { aboutCell, measureOf } from './measure-of-draft.ts'
import { mendDraft } from './mend-draft.ts'
import { numberTooLong } from './refusals.ts'

/**
 * Puts other words into a cell of a draft, or another number before it; what follows from them is understood anew.
 *
 * @throws {Refused} as `mendDraft` does, when the draft has no measure at this position, or when a
 *   number is too long to be one.
 */
export async function mendDraftCell(
  context: ActionContext,
  request: SeenDraft & {
    readonly position: number
    readonly cell: CellKey | 'number'
    readonly words: string
  },
  register: Register,
): Promise<{ version: number }> {
  const { position, cell } = request
  if (cell === 'number' && request.words.trim().length > longestNumber)
    throw new Refused(numberTooLong)
  return await mendDraft(context, request, 'mend-draft-cell', register, (draft) => {
    const measure = measureOf(draft, position)
    const mended =
      cell === 'number'
        ? mendNumber(draft, position, request.words)
        : mendCell(draft, position, cell, request.words, register)
    const saying = (words: string) => ({ position, cell, words })
    return {
      draft: mended,
      old: saying(wordsIn(measure, cell)),
      new: saying(wordsIn(measureOf(mended, position), cell)),
      about: aboutCell(measure, cell),
    }
  })
}

const longestNumber = 40

const wordsIn = (measure: DraftMeasure, cell: CellKey | 'number'): string =>
  cell === 'number' ? measure.number : measure.text[cell]
