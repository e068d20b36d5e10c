import { Refused } from '../core/base/refusal.ts'
import type { DraftFunding } from '../core/draft/draft.ts'
import { setByHand } from '../core/draft/set-by-hand.ts'
import { withEnvelopes } from '../intake/envelopes.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { aboutCell, measureOf } from './measure-of-draft.ts'
import { mendDraft } from './mend-draft.ts'
import { noSuchFunding } from './refusals.ts'

/**
 * Sets one of the sums of a measure of a draft, adds one or takes one away, where the words were
 * understood wrongly. The words stay.
 *
 * @throws {Refused} as `mendDraft` does, or when the draft has no such measure or sum.
 */
export const mendDraftFunding = (
  context: ActionContext,
  request: SeenDraft & {
    readonly position: number
    /** From 0 within the measure; their number adds one. */
    readonly index: number
    /** null takes it away. */
    readonly funding: DraftFunding | null
  },
  register: Register,
): Promise<{ version: number }> =>
  mendDraft(context, request, 'mend-draft-funding', register, (draft) => {
    const { position, index, funding } = request
    const measure = measureOf(draft, position)
    const old = measure.funding
    const last = funding ? Math.min(old.length, mostSums - 1) : old.length - 1
    if (!Number.isInteger(index) || index < 0 || index > last) throw new Refused(noSuchFunding)
    const set = old.toSpliced(index, 1, ...(funding ? [funding] : []))
    return {
      draft: withEnvelopes(setByHand(draft, position, 'funding', set), register),
      old: { position, funding: old },
      new: { position, funding: set },
      about: aboutCell(measure, 'budget'),
    }
  })

const mostSums = 100
