import { parseTypedCouncil, type RawCouncil } from '../core/access/typed-council.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalCouncil } from '../store/council.reader.ts'
import { insertCouncil, lockCouncil } from '../store/council.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { changedMeanwhile } from './refusals.ts'

/**
 * Says whom the public pages speak for. What is published already keeps the words it was published with.
 *
 * @param seen how many times it had been said when the person saw it, 0 for never
 * @throws {Refused} when the actor may not, somebody changed it meanwhile, or for everything that is
 *   wrong with what was typed.
 */
export async function describeCouncil(
  context: ActionContext,
  { typed, seen }: { readonly typed: RawCouncil; readonly seen: number },
): Promise<void> {
  await whenPermitted(context, 'describe-council', async (transaction) => {
    const council = parseTypedCouncil(typed)
    if (areRefusals(council)) throw new Refused(...council)
    await lockCouncil(transaction)
    const before = await selectOptionalCouncil(transaction)
    if ((before?.version ?? 0) !== seen) throw new Refused(changedMeanwhile)

    const at = context.now()
    const entry = { enteredBy: context.actor.name, enteredAt: at }
    await insertCouncil(transaction, seen + 1, council, entry)
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'describe-council',
      entity: 'council',
      entityId: String(seen + 1),
      old: before ?? null,
      new: council,
    })
  })
}
