import { localTime } from '../core/base/instant.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { parseTypedExtension } from '../core/coordination/typed-round.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { listRoundDeadlines } from '../store/round.reader.ts'
import { insertRoundDeadline } from '../store/round.writer.ts'
import type { ActionContext } from './action-context.ts'
import { announceToAsked } from './announce-round.ts'
import { whenPermitted } from './in-transaction.ts'
import { changedMeanwhile } from './refusals.ts'
import { type RoundName, roundToChange } from './round-to-act.ts'

/**
 * Gives the institutions more time, for a reason that they see. A deadline that has passed can be
 * extended, too.
 *
 * @throws {Refused} when the actor may not, there is no such round, it is over, a field is wrong, or
 *   somebody extended it meanwhile.
 */
export async function extendRound(
  context: ActionContext,
  request: RoundName & {
    readonly due: string
    readonly reason: string
    /** How many deadlines the person saw that the round has had. */
    readonly seen: number
  },
): Promise<void> {
  await whenPermitted(context, 'coordinate-draft', async (transaction) => {
    const at = context.now()
    const round = await roundToChange(context, transaction, request, 'extend')
    const before = await listRoundDeadlines(transaction, round.id)
    if (before.length !== request.seen) throw new Refused(changedMeanwhile)
    const extension = parseTypedExtension(request, { due: round.due, today: localTime(at).date })
    if (areRefusals(extension)) throw new Refused(...extension)
    await insertRoundDeadline(
      transaction,
      round.id,
      { version: before.length + 1, ...extension },
      { enteredBy: context.actor.name, enteredAt: at },
    )
    await announceToAsked(context, transaction, 'opinions-due-later', round, {
      ...{ at, key: before.length + 1, due: extension.due },
    })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'extend-round',
      entity: 'plan',
      entityId: round.planId,
      old: { round: round.number, due: round.due },
      new: { round: round.number, ...extension },
    })
  })
}
