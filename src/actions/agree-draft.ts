import { Refused } from '../core/base/refusal.ts'
import { whyNotAgreed } from '../core/coordination/why-not-agreed.ts'
import { refusalToMovePlan } from '../core/plan/plan-status.ts'
import { listAnsweredRounds } from '../store/answered-round.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { keepPlanStatus } from '../store/plan.writer.ts'
import type { ActionContext } from './action-context.ts'
import { draftToChange, type SeenDraft } from './draft-to-change.ts'
import { whenPermitted } from './in-transaction.ts'

/**
 * Closes the coordination of a draft: its words are settled and wait for adoption.
 *
 * @throws {Refused} when the actor may not, there is no such draft, it has changed meanwhile, it is not
 *   in coordination, a round is open, or a remark has no decision.
 */
export async function agreeDraft(context: ActionContext, seen: SeenDraft): Promise<void> {
  await whenPermitted(context, 'coordinate-draft', async (transaction) => {
    const { planId, status, version } = await draftToChange(transaction, seen)
    const refusal = refusalToMovePlan(status, 'agreed', context.actor)
    if (refusal) throw new Refused(refusal)
    const rounds = await listAnsweredRounds(transaction, planId)
    const refusals = whyNotAgreed(rounds)
    if (refusals.length > 0) throw new Refused(...refusals)
    await keepPlanStatus(transaction, planId, 'agreed')
    await appendToLog(transaction, {
      at: context.now(),
      actor: context.actor,
      action: 'agree-draft',
      entity: 'plan',
      entityId: planId,
      old: { status },
      new: { status: 'agreed', version, rounds: rounds.length },
    })
  })
}
