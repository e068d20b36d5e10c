import { areRefusals, Refused } from '../core/base/refusal.ts'
import { parseTypedReason } from '../core/coordination/typed-round.ts'
import { refusalToMovePlan } from '../core/plan/plan-status.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { keepPlanStatus } from '../store/plan.writer.ts'
import { listRounds, selectOptionalRoundToChange } from '../store/round.reader.ts'
import { insertRoundEnd } from '../store/round.writer.ts'
import type { ActionContext } from './action-context.ts'
import { announceToAsked } from './announce-round.ts'
import { draftToChange, type SeenDraft } from './draft-to-change.ts'
import { whenPermitted } from './in-transaction.ts'

/**
 * Takes a draft back from coordination, for a reason that the institutions see: it is a draft again, and
 * the round that is open is over. What was answered in it stays.
 *
 * @throws {Refused} when the actor may not, there is no such draft, it has changed meanwhile, it is not
 *   in coordination, or no reason is given.
 */
export async function withdrawDraft(
  context: ActionContext,
  request: SeenDraft & { readonly reason: string },
): Promise<void> {
  await whenPermitted(context, 'coordinate-draft', async (transaction) => {
    const at = context.now()
    const { planId, status } = await draftToChange(transaction, request)
    const refusal = refusalToMovePlan(status, 'draft', context.actor)
    if (refusal) throw new Refused(refusal)
    const read = parseTypedReason(request.reason)
    if (areRefusals(read)) throw new Refused(...read)
    const open = (await listRounds(transaction, planId)).find(({ ended }) => ended === null)
    if (open) {
      await selectOptionalRoundToChange(transaction, planId, open.number)
      const entry = { enteredBy: context.actor.name, enteredAt: at }
      await insertRoundEnd(transaction, open.id, { how: 'withdrawn', ...read }, entry)
      await announceToAsked(context, transaction, 'draft-withdrawn', open, { at })
    }
    await keepPlanStatus(transaction, planId, 'draft')
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'withdraw-draft',
      entity: 'plan',
      entityId: planId,
      old: { status, ...(open ? { round: open.number } : {}) },
      new: { status: 'draft', ...read },
    })
  })
}
