import { Refused } from '../core/base/refusal.ts'
import type { DraftIndicator } from '../core/draft/draft.ts'
import { mendIndicator } from '../intake/mend.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { aboutCell, measureOf } from './measure-of-draft.ts'
import { mendDraft } from './mend-draft.ts'
import { noSuchIndicator } from './refusals.ts'

/**
 * Sets what an indicator of a draft means, where the words were understood wrongly or not surely. The
 * words stay as they are.
 *
 * @throws {Refused} as `mendDraft` does, or when the draft has no such measure or indicator.
 */
export async function mendDraftIndicator(
  context: ActionContext,
  request: SeenDraft & {
    readonly position: number
    /** From 0 within the measure. */
    readonly index: number
    readonly indicator: DraftIndicator
  },
  register: Register,
): Promise<{ version: number }> {
  const { position, index, indicator } = request
  return await mendDraft(context, request, 'mend-draft-indicator', register, (draft) => {
    const measure = measureOf(draft, position)
    const old = measure.indicators[index]
    if (!old) throw new Refused(noSuchIndicator)
    return {
      draft: mendIndicator(draft, position, index, indicator),
      old: { position, index, indicator: old },
      new: { position, index, indicator },
      about: aboutCell(measure, 'target'),
    }
  })
}
