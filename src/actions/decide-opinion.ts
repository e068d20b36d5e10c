import { areRefusals, Refused } from '../core/base/refusal.ts'
import { parseTypedOutcome } from '../core/coordination/outcome.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { insertOpinionDecision } from '../store/opinion.writer.ts'
import type { ActionContext } from './action-context.ts'
import { mendableDraft } from './draft-to-change.ts'
import { whenPermitted } from './in-transaction.ts'
import { type ItemName, itemToDecide } from './item-to-decide.ts'
import { changedMeanwhile, noSuchOpinion } from './refusals.ts'

/**
 * Records what the secretariat makes of a remark or of new words for one cell. A later decision goes
 * before an earlier one, which stays kept.
 *
 * @throws {Refused} when the actor may not, there is no such remark or it says something else by now, a
 *   field is wrong, somebody decided meanwhile, or the plan's words are settled already.
 */
export async function decideOpinion(
  context: ActionContext,
  request: ItemName & {
    readonly outcome: string
    readonly reason: string
    readonly seen: {
      /** What was said when the person decided. */
      readonly words: string
      /** The version of the decision that was there; 0 when none was. */
      readonly version: number
    }
  },
): Promise<void> {
  await whenPermitted(context, 'coordinate-draft', async (transaction) => {
    const at = context.now()
    await mendableDraft(transaction, request.planId)
    const { answered, asked, item, before } = await itemToDecide(transaction, request)
    if (item.words !== request.seen.words) throw new Refused(noSuchOpinion)
    const decided = parseTypedOutcome(request)
    if (areRefusals(decided)) throw new Refused(...decided)
    const version = before?.version ?? 0
    if (version !== request.seen.version) throw new Refused(changedMeanwhile)
    const { planId, round, institutionId, topic, part } = request
    await insertOpinionDecision(
      transaction,
      { roundId: answered.round.id, institutionId },
      { ...item, ...decided, version: version + 1 },
      { enteredBy: context.actor.name, enteredAt: at },
    )
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'decide-opinion',
      entity: 'opinion',
      entityId: `${planId}/${round}/${institutionId}`,
      institutions: [institutionId],
      old: before
        ? { topic, part, words: before.words, outcome: before.outcome, reason: before.reason }
        : null,
      new: { institution: asked.institution.shortName, ...item, ...decided },
    })
  })
}
