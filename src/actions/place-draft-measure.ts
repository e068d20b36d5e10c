import { areRefusals, Refused } from '../core/base/refusal.ts'
import { placeMeasure, type TypedPlace } from '../core/draft/place-measure.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { measureOf } from './measure-of-draft.ts'
import { mendDraft } from './mend-draft.ts'

/**
 * Puts a measure of a draft under another number or another goal.
 *
 * @throws {Refused} as `mendDraft` does, when there is no such measure, or with everything that is wrong with
 *   what was typed.
 */
export const placeDraftMeasure = (
  context: ActionContext,
  request: SeenDraft & { readonly position: number } & TypedPlace,
  register: Register,
): Promise<{ version: number }> =>
  mendDraft(context, request, 'place-draft-measure', register, (draft) => {
    const measure = measureOf(draft, request.position)
    const placed = placeMeasure(draft, measure, request)
    if (areRefusals(placed)) throw new Refused(...placed)
    const { number, goal } = measureOf(placed, request.position)
    return {
      draft: placed,
      old: { position: measure.position, number: measure.number, goal: measure.goal },
      new: { position: measure.position, number, goal },
      about: { position: measure.position, number },
    }
  })
