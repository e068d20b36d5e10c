import { localTime } from '../core/base/instant.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { parseTypedRound, type RawRound } from '../core/coordination/typed-round.ts'
import { refusalToMovePlan } from '../core/plan/plan-status.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { keepPlanStatus } from '../store/plan.writer.ts'
import { listRounds } from '../store/round.reader.ts'
import { insertRound } from '../store/round.writer.ts'
import type { ActionContext } from './action-context.ts'
import { announce } from './announce.ts'
import { draftToChange, type SeenDraft } from './draft-to-change.ts'
import { whenPermitted } from './in-transaction.ts'
import { draftWithoutMeasures, roundOpenAlready, unknownAddressee } from './refusals.ts'

/**
 * Sends a draft to institutions for their opinions, as it is now: the first round, or one more after
 * another is over.
 *
 * @throws {Refused} when the actor may not, there is no such draft, it has changed meanwhile, it is
 *   adopted or discarded, a round is open, or with every field that is wrong.
 */
export async function sendDraftRound(
  context: ActionContext,
  request: SeenDraft & {
    readonly round: RawRound
    /** Ids of the register. */
    readonly institutions: readonly string[]
  },
): Promise<{ number: number }> {
  return await whenPermitted(context, 'coordinate-draft', async (transaction) => {
    const at = context.now()
    const { planId, status, version, draft } = await draftToChange(transaction, request)
    const refusal =
      status === 'in-coordination'
        ? undefined
        : refusalToMovePlan(status, 'in-coordination', context.actor)
    if (refusal) throw new Refused(refusal)
    const before = await listRounds(transaction, planId)
    if (before.some(({ ended }) => ended === null)) throw new Refused(roundOpenAlready)
    if (draft.measures.length === 0) throw new Refused(draftWithoutMeasures)
    const round = parseTypedRound(request.round, request.institutions, localTime(at).date)
    if (areRefusals(round)) throw new Refused(...round)
    const register = new Set((await listInstitutions(transaction)).map(({ id }) => id))
    if (round.institutions.some((id) => !register.has(id))) throw new Refused(unknownAddressee)

    const number = before.length + 1
    await insertRound(
      transaction,
      { ...round, planId, number, draftVersion: version },
      { enteredBy: context.actor.name, enteredAt: at },
    )
    await keepPlanStatus(transaction, planId, 'in-coordination')
    await announce(transaction, {
      ...{ kind: 'sent-for-opinion', key: `${planId}/${number}`, by: context.actor, at },
      to: { institutions: round.institutions },
      subject: {
        plan: { title: { [draft.language]: draft.title }, path: '/coordination' },
        due: round.due,
      },
    })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'send-draft-round',
      entity: 'plan',
      entityId: planId,
      institutions: round.institutions,
      old: { status },
      new: { status: 'in-coordination', round: number, version, ...round },
    })
    return { number }
  })
}
