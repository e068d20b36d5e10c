import { areRefusals, Refused } from '../core/base/refusal.ts'
import { parseTypedLadder, type RawLadder } from '../core/mail/typed-ladder.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalPlanToSet } from '../store/measure-to-decide.reader.ts'
import { selectOptionalLadder } from '../store/reminder.reader.ts'
import { insertLadder } from '../store/reminder.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { refusedAsNotThere } from './not-there.ts'
import { changedMeanwhile, noSuchPlan } from './refusals.ts'

/**
 * Sets on which days before and after the last day for reporting who is reminded of what is not reported.
 * It holds from the next mail on; what was sent stays sent.
 *
 * @throws {Refused} when the actor may not, there is no such plan, a number is wrong, or somebody set it
 *   meanwhile.
 */
export async function setReminderLadder(
  context: ActionContext,
  request: {
    readonly slug: string
    readonly ladder: RawLadder
    /** The version that the person saw; 0 when it was the usual. */
    readonly seen: number
  },
): Promise<void> {
  const { slug, seen } = request
  await whenPermitted(context, 'set-plan-criteria', async (transaction) => {
    const plan = await selectOptionalPlanToSet(transaction, slug)
    if (!plan) throw await refusedAsNotThere(transaction, slug, noSuchPlan)
    const ladder = parseTypedLadder(request.ladder)
    if (areRefusals(ladder)) throw new Refused(...ladder)
    const before = await selectOptionalLadder(transaction, plan.id)
    if ((before?.version ?? 0) !== seen) throw new Refused(changedMeanwhile)
    const at = context.now()
    await insertLadder(transaction, plan.id, seen + 1, ladder, {
      enteredBy: context.actor.name,
      enteredAt: at,
    })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'set-reminder-ladder',
      entity: 'plan',
      entityId: slug,
      old: before?.ladder ?? null,
      new: ladder,
    })
  })
}
