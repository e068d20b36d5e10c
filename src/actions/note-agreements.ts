import { Refused } from '../core/base/refusal.ts'
import { itemsOf, needsDecision } from '../core/coordination/opinion-items.ts'
import { decisionOn, latestOn } from '../core/coordination/outcome.ts'
import { listAnsweredRounds } from '../store/answered-round.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { insertOpinionDecision } from '../store/opinion.writer.ts'
import type { ActionContext } from './action-context.ts'
import { mendableDraft } from './draft-to-change.ts'
import { whenPermitted } from './in-transaction.ts'
import { noSuchRound } from './refusals.ts'
import type { RoundName } from './round-to-act.ts'

/**
 * Takes note of everything that institutions agree with in a round, all at once.
 *
 * @throws {Refused} when the actor may not, there is no such round, or the plan's words are settled
 *   already.
 */
export async function noteAgreements(context: ActionContext, request: RoundName): Promise<void> {
  await whenPermitted(context, 'coordinate-draft', async (transaction) => {
    const at = context.now()
    await mendableDraft(transaction, request.planId)
    const answered = (await listAnsweredRounds(transaction, request.planId)).find(
      ({ round }) => round.number === request.round,
    )
    if (!answered) throw new Refused(noSuchRound)
    const noted = answered.asked.flatMap(({ institution, answer, decisions }) =>
      itemsOf(answer?.opinions ?? {})
        .filter((item) => !needsDecision(item) && !decisionOn(item, decisions))
        .map((item) => ({ institution, item, version: latestOn(item, decisions)?.version ?? 0 })),
    )
    if (noted.length === 0) return
    for (const { institution, item, version } of noted)
      await insertOpinionDecision(
        transaction,
        { roundId: answered.round.id, institutionId: institution.id },
        { ...item, outcome: 'accepted', reason: '', version: version + 1 },
        { enteredBy: context.actor.name, enteredAt: at },
      )
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'note-agreements',
      entity: 'plan',
      entityId: request.planId,
      institutions: noted.map(({ institution }) => institution.id),
      old: null,
      new: { round: request.round, of: noted.map(({ institution }) => institution.shortName) },
    })
  })
}
