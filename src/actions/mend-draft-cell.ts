import { Refused } from '../core/base/refusal.ts'
import type { CellKey, Draft } from '../core/draft/draft.ts'
import { mendCell } from '../intake/mend.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { mendDraft } from './mend-draft.ts'
import { noSuchMeasure } from './refusals.ts'

/**
 * Puts other words into a cell of a draft; what follows from them is understood anew.
 *
 * @throws {Refused} as `mendDraft` does, or when the draft has no measure at this position.
 */
export async function mendDraftCell(
  context: ActionContext,
  request: SeenDraft & {
    readonly position: number
    readonly cell: CellKey
    readonly words: string
  },
  register: Register,
): Promise<{ version: number }> {
  const { position, cell } = request
  return await mendDraft(context, request, 'mend-draft-cell', register, (draft) => {
    const mended = mendCell(draft, position, cell, request.words, register)
    const saying = (words: string) => ({ position, cell, words })
    return {
      draft: mended,
      old: saying(wordsIn(draft, position, cell)),
      new: saying(wordsIn(mended, position, cell)),
    }
  })
}

function wordsIn(draft: Draft, position: number, cell: CellKey): string {
  const measure = draft.measures.find((each) => each.position === position)
  if (!measure) throw new Refused(noSuchMeasure)
  return measure.text[cell]
}
