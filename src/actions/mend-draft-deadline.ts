import type { DraftDeadline } from '../core/draft/draft.ts'
import { setByHand } from '../core/draft/set-by-hand.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { aboutCell, measureOf } from './measure-of-draft.ts'
import { mendDraft } from './mend-draft.ts'

/**
 * Sets by when a measure of a draft is due, where its words were understood wrongly. The words stay.
 *
 * @throws {Refused} as `mendDraft` does, or when the draft has no measure at this position.
 */
export const mendDraftDeadline = (
  context: ActionContext,
  request: SeenDraft & { readonly position: number; readonly deadline: DraftDeadline },
  register: Register,
): Promise<{ version: number }> =>
  mendDraft(context, request, 'mend-draft-deadline', register, (draft) => {
    const { position, deadline } = request
    const measure = measureOf(draft, position)
    return {
      draft: setByHand(draft, position, 'deadline', deadline),
      old: { position, deadline: measure.deadline },
      new: { position, deadline },
      about: aboutCell(measure, 'deadline'),
    }
  })
