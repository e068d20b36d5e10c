import { areRefusals, Refused } from '../core/base/refusal.ts'
import { setGoals, type TypedGoal } from '../core/draft/set-goals.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { mendDraft } from './mend-draft.ts'

/**
 * Sets the goals of a draft: their numbers, titles and order. A goal that is emptied is taken out, and the
 * measures of one that has another number go with it.
 *
 * @throws {Refused} as `mendDraft` does, or with everything that is wrong with what was typed.
 */
export const mendDraftGoals = (
  context: ActionContext,
  request: SeenDraft & { readonly goals: readonly TypedGoal[] },
  register: Register,
): Promise<{ version: number }> =>
  mendDraft(context, { ...request, position: null }, 'mend-draft-goals', register, (draft) => {
    const mended = setGoals(draft, request.goals)
    if (areRefusals(mended)) throw new Refused(...mended)
    return { draft: mended, old: draft.goals, new: mended.goals, about: {} }
  })
