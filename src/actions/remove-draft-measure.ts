import { removeMeasure } from '../intake/mend-number.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { measureOf } from './measure-of-draft.ts'
import { mendDraft } from './mend-draft.ts'

/**
 * Takes a measure out of a draft, such as a row that was none. It stays in the versions before and in the log.
 *
 * @throws {Refused} as `mendDraft` does, or when there is no such measure.
 */
export const removeDraftMeasure = (
  context: ActionContext,
  request: SeenDraft & { readonly position: number },
  register: Register,
): Promise<{ version: number }> =>
  mendDraft(context, request, 'remove-draft-measure', register, (draft) => {
    const { position } = request
    const { number, goal, text } = measureOf(draft, position)
    return {
      draft: removeMeasure(draft, position),
      old: { position, number, goal, words: text.measure },
      new: { position, takenOut: true },
      about: { position, number },
    }
  })
