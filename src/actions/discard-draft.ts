import { Refused } from '../core/base/refusal.ts'
import { refusalToMovePlan } from '../core/plan/plan-status.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { keepPlanStatus } from '../store/plan.writer.ts'
import type { ActionContext } from './action-context.ts'
import { draftToChange, type SeenDraft } from './draft-to-change.ts'
import { whenPermitted } from './in-transaction.ts'

/**
 * Puts a draft aside for good. The document and what was read from it stay in the database, out of sight.
 *
 * @throws {Refused} when the actor may not, there is no such draft, it has changed meanwhile, or its
 *   plan is no draft any more.
 */
export async function discardDraft(context: ActionContext, seen: SeenDraft): Promise<void> {
  await whenPermitted(context, 'discard-draft', async (transaction) => {
    const { status, draft } = await draftToChange(transaction, seen)
    const refusal = refusalToMovePlan(status, 'discarded', context.actor)
    if (refusal) throw new Refused(refusal)
    await keepPlanStatus(transaction, seen.planId, 'discarded')
    await appendToLog(transaction, {
      at: context.now(),
      actor: context.actor,
      action: 'discard-draft',
      entity: 'plan',
      entityId: seen.planId,
      old: { status, title: draft.title, year: draft.year },
      new: { status: 'discarded' },
    })
  })
}
