import { Refused } from '../core/base/refusal.ts'
import { refusalsOfText, typedText } from '../core/base/typed-text.ts'
import { longestReason } from '../core/plan/in-the-year.ts'
import { refusalToMovePlan, wrongPlanStatus } from '../core/plan/plan-status.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { keepPlanStatus } from '../store/plan.writer.ts'
import { listYearEnds, selectOptionalPlanToClose } from '../store/year-end.reader.ts'
import { insertYearEnd } from '../store/year-end.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { noSuchPlan } from './refusals.ts'

/**
 * Takes up a closed year again, for a reason: what is owed in it can be reported.
 *
 * @throws {Refused} when the actor may not, there is no such plan, it is not closed, or no reason is given.
 */
export async function reopenYear(
  context: ActionContext,
  { slug, reason: typed }: { readonly slug: string; readonly reason: string },
): Promise<void> {
  await whenPermitted(context, 'close-year', async (transaction) => {
    const at = context.now()
    const plan = await selectOptionalPlanToClose(transaction, slug)
    if (!plan) throw new Refused(noSuchPlan)
    const refusal = refusalToMovePlan(plan.status, 'adopted', context.actor)
    if (refusal || plan.status !== 'closed') throw new Refused(refusal ?? wrongPlanStatus)
    const reason = typedText(typed)
    const wrong = refusalsOfText('reason', reason, longestReason, {
      bg: 'Въведете защо годината се отваря отново.',
      en: 'Enter why the year is reopened.',
    })
    if (wrong.length > 0) throw new Refused(...wrong)

    const version = ((await listYearEnds(transaction, plan.id)).at(-1)?.version ?? 0) + 1
    await insertYearEnd(transaction, { planId: plan.id, version, how: 'reopened', reason }, [], {
      enteredBy: context.actor.name,
      enteredAt: at,
    })
    await keepPlanStatus(transaction, plan.id, 'adopted')
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'reopen-year',
      entity: 'plan',
      entityId: slug,
      old: { status: 'closed' },
      new: { status: 'adopted', reason },
    })
  })
}
