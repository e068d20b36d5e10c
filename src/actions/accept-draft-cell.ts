import { Refused } from '../core/base/refusal.ts'
import type { Draft } from '../core/draft/draft.ts'
import { setSharing } from '../core/draft/set-by-hand.ts'
import { type CellInReview, cellInReview, type ReviewCell } from '../core/draft/uncertain-cells.ts'
import type { Register } from '../intake/register.ts'
import { cellDigest } from '../store/cell-digest.ts'
import { selectDecisions } from '../store/draft-revision.reader.ts'
import type { ActionContext } from './action-context.ts'
import { mendableDraft } from './draft-to-change.ts'
import { findingsAfterMending } from './findings-after-mending.ts'
import { whenPermitted } from './in-transaction.ts'
import { aboutCell, measureOf } from './measure-of-draft.ts'
import { keepNextVersion } from './mend-draft.ts'
import { changedMeanwhile } from './refusals.ts'

/**
 * Keeps a person's word that a cell is right as it is understood. It holds as long as the cell's words,
 * what is understood from them and what is found in them stay as the person saw them. Shared money that
 * was proposed there is confirmed with it, for the other measures, too.
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
  register: Register,
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
    const confirmed = withSharingConfirmed(draft, now)
    return await keepNextVersion(context, transaction, kept, {
      draft: confirmed,
      findings:
        confirmed === draft ? findings : findingsAfterMending(findings, confirmed, register),
      action: 'accept-draft-cell',
      about: aboutCell(measure, cell),
      decided: [{ position, cell, digest, holds: true }],
      old: null,
      new: { position, cell, digest },
    })
  })
}

function withSharingConfirmed(draft: Draft, { position, doubts }: CellInReview): Draft {
  if (!doubts.some(({ kind }) => kind === 'shared-money')) return draft
  return setSharing(draft, position, measureOf(draft, position).sharedFundingWith, [])
}
