import { Refused } from '../core/base/refusal.ts'
import { cellInReview, type ReviewCell } from '../core/draft/uncertain-cells.ts'
import { cellDigest } from '../store/cell-digest.ts'
import { selectDecisions } from '../store/draft-revision.reader.ts'
import type { ActionContext } from './action-context.ts'
import { mendableDraft } from './draft-to-change.ts'
import { whenPermitted } from './in-transaction.ts'
import { aboutCell, measureOf } from './measure-of-draft.ts'
import { keepNextVersion } from './mend-draft.ts'
import { changedMeanwhile } from './refusals.ts'

/**
 * Keeps a person's word that a cell is right as it is understood. It holds as long as the cell's words,
 * what is understood from them and what is found in them stay as the person saw them.
 *
 * @param request.digest of the cell as the person saw it
 * @throws {Refused} when the actor may not, there is no such draft or measure, the cell has changed
 *   meanwhile, or its plan is no draft any more.
 */
export async function acceptDraftCell(
  context: ActionContext,
  request: {
    readonly planId: string
    readonly position: number
    readonly cell: ReviewCell
    readonly digest: string
  },
): Promise<{ version: number }> {
  const { planId, position, cell, digest } = request
  return await whenPermitted(context, 'mend-draft', async (transaction) => {
    const kept = await mendableDraft(transaction, planId)
    const { draft, findings } = kept
    const measure = measureOf(draft, position)
    const now = cellInReview(draft, findings, position, cell)
    if (!now || cellDigest(now) !== digest) throw new Refused(changedMeanwhile)
    // Two people, or two clicks, may say the same: once is enough.
    const decisions = await selectDecisions(transaction, planId)
    if (decisions.has(digest)) return { version: kept.version }
    return await keepNextVersion(context, transaction, kept, {
      draft,
      findings,
      action: 'accept-draft-cell',
      about: aboutCell(measure, cell),
      decided: [{ position, cell, digest, holds: true }],
      old: null,
      new: { position, cell, digest },
    })
  })
}
