import { Refused } from '../core/base/refusal.ts'
import { measuresNow } from '../core/coordination/measures-now.ts'
import { decisionOn } from '../core/coordination/outcome.ts'
import { type CellKey, cellKeys } from '../core/draft/draft.ts'
import { mendCell } from '../intake/mend.ts'
import type { Register } from '../intake/register.ts'
import { insertOpinionDecision } from '../store/opinion.writer.ts'
import type { ActionContext } from './action-context.ts'
import { draftToMend, mendableDraft, type SeenDraft } from './draft-to-change.ts'
import { findingsAfterMending } from './findings-after-mending.ts'
import { whenPermitted } from './in-transaction.ts'
import { type ItemName, itemToDecide } from './item-to-decide.ts'
import { aboutCell } from './measure-of-draft.ts'
import { keepNextVersion } from './mend-draft.ts'
import { measureIsGone, noSuchOpinion } from './refusals.ts'

/**
 * Puts the words that an institution proposed into the draft: one more version of it, which everyone
 * sees and which can be undone. What was not decided on yet is accepted by it.
 *
 * @throws {Refused} when the actor may not, there is no such proposal or it says something else by now,
 *   the measure is gone or has changed since the person saw it, or the plan's words are settled already.
 */
export async function applyOpinion(
  context: ActionContext,
  request: SeenDraft &
    ItemName & {
      readonly part: CellKey
      /** What was proposed when the person decided. */
      readonly words: string
    },
  register: Register,
): Promise<{ version: number }> {
  return await whenPermitted(context, 'coordinate-draft', async (transaction) => {
    const { planId, institutionId, part: cell } = request
    const { draft } = await mendableDraft(transaction, planId)
    const { answered, asked, item, before } = await itemToDecide(transaction, request)
    if (item.words !== request.words || !cellKeys.includes(cell)) throw new Refused(noSuchOpinion)
    const measure = measuresNow(answered.draft, draft).get(Number(request.topic))
    if (!measure) throw new Refused(measureIsGone)
    const kept = await draftToMend(transaction, { ...request, position: measure.position })
    const mended = mendCell(kept.draft, measure.position, cell, item.words, register)
    const taken = decisionOn(item, asked.decisions)
    const accepts = taken === undefined || taken.outcome === 'rejected'
    if (accepts)
      await insertOpinionDecision(
        transaction,
        { roundId: answered.round.id, institutionId },
        { ...item, outcome: 'accepted', reason: '', version: (before?.version ?? 0) + 1 },
        { enteredBy: context.actor.name, enteredAt: context.now() },
      )
    const { shortName } = asked.institution
    return await keepNextVersion(context, transaction, kept, {
      draft: mended,
      findings: findingsAfterMending(kept.findings, mended, register),
      action: 'apply-opinion',
      about: { ...aboutCell(measure, cell), proposedBy: shortName, round: request.round },
      old: { position: measure.position, cell, words: measure.text[cell] },
      new: {
        ...{ position: measure.position, cell, words: item.words },
        ...{ proposedBy: shortName, round: request.round, accepts },
      },
    })
  })
}
