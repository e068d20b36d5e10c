import { areRefusals, Refused } from '../core/base/refusal.ts'
import { parseTypedPlace, type TypedPlace } from '../core/draft/typed-place.ts'
import { mendNumber } from '../intake/mend-number.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { measureOf } from './measure-of-draft.ts'
import { mendDraft } from './mend-draft.ts'

/**
 * Puts a measure of a draft under another number or another goal; what other measures say of it by its number
 * goes along.
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
    const { position } = request
    const measure = measureOf(draft, position)
    const place = parseTypedPlace(draft, measure, request)
    if (areRefusals(place)) throw new Refused(...place)
    const { number, goal } = place
    const measures = draft.measures.map((each) => (each === measure ? { ...each, goal } : each))
    const moved = { ...draft, measures }
    return {
      draft: number === measure.number ? moved : mendNumber(moved, position, number),
      old: { position, number: measure.number, goal: measure.goal },
      new: { position, number, goal },
      about: { position, number },
    }
  })
