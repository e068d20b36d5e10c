import { localTime } from '../core/base/instant.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { phaseOf } from '../core/coordination/round.ts'
import { parseTypedReason } from '../core/coordination/typed-round.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { listLatestAnswers } from '../store/opinion.reader.ts'
import { listAsked } from '../store/round.reader.ts'
import { insertRoundEnd } from '../store/round.writer.ts'
import type { ActionContext } from './action-context.ts'
import { announceToAsked } from './announce-round.ts'
import { whenPermitted } from './in-transaction.ts'
import { closedEarlyForNoReason } from './refusals.ts'
import { type RoundName, roundToChange } from './round-to-act.ts'

/**
 * Ends a round: no answer can be sent or replaced any more, and who has sent none is written down as
 * silent. Before the deadline and with answers still awaited it takes a reason.
 *
 * @throws {Refused} when the actor may not, there is no such round, it is over, or a reason is wanted.
 */
export async function closeRound(
  context: ActionContext,
  request: RoundName & { readonly reason: string },
): Promise<void> {
  await whenPermitted(context, 'coordinate-draft', async (transaction) => {
    const at = context.now()
    const round = await roundToChange(context, transaction, request, 'end')
    const answered = new Set(
      (await listLatestAnswers(transaction, [round.id])).map((each) => each.institutionId),
    )
    const silent = (await listAsked(transaction, round.id)).filter(({ id }) => !answered.has(id))
    const early = phaseOf(round, localTime(at).date) === 'open' && silent.length > 0
    const read = parseTypedReason(request.reason)
    const given = request.reason.trim() !== ''
    if (areRefusals(read) && given) throw new Refused(...read)
    if (areRefusals(read) && early) throw new Refused(closedEarlyForNoReason)
    const reason = areRefusals(read) ? '' : read.reason
    await insertRoundEnd(
      transaction,
      round.id,
      { how: 'closed', reason },
      { enteredBy: context.actor.name, enteredAt: at },
    )
    await announceToAsked(context, transaction, 'round-closed', round, { at })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'close-round',
      entity: 'plan',
      entityId: round.planId,
      institutions: silent.map(({ id }) => id),
      old: { round: round.number, due: round.due },
      new: {
        round: round.number,
        reason,
        answered: answered.size,
        silence: round.silence,
        silent: silent.map(({ shortName }) => shortName),
      },
    })
  })
}
