import { refusalUnlessFor } from '../core/access/permissions.ts'
import { canonicalJson } from '../core/base/canonical-json.ts'
import { Refused } from '../core/base/refusal.ts'
import { ownMeasures } from '../core/coordination/addressees.ts'
import { refusalsToSend } from '../core/coordination/refusals-to-send.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalVersion } from '../store/draft-revision.reader.ts'
import { listSentAnswers, opinionsIn, readWriting } from '../store/opinion.reader.ts'
import { insertSentAnswer } from '../store/opinion.writer.ts'
import { listAsked } from '../store/round.reader.ts'
import type { ActionContext } from './action-context.ts'
import { announceAnswer } from './announce-round.ts'
import { whenPermitted } from './in-transaction.ts'
import { changedMeanwhile, noSuchRound } from './refusals.ts'
import { type RoundName, roundToAnswer } from './round-to-act.ts'

/**
 * Sends an institution's answer as it is written. Until the round is over another may replace it; those
 * before it stay kept.
 *
 * @throws {Refused} when the actor may not, there is no such round, it takes no answers any more, a
 *   colleague has changed the answer meanwhile, or with everything that is missing in it.
 */
export async function sendAnswer(
  context: ActionContext,
  request: RoundName & {
    readonly institutionId: string
    /** How many changes had been made in writing when the person saw the answer. */
    readonly seen: number
  },
): Promise<{ number: number }> {
  return await whenPermitted(context, 'give-opinion', async (transaction) => {
    const { institutionId } = request
    const notPermitted = refusalUnlessFor(context.actor, 'give-opinion', [institutionId])
    if (notPermitted) throw new Refused(notPermitted)
    const at = context.now()
    const round = await roundToAnswer(context, transaction, request)
    const writing = await readWriting(transaction, round.id, institutionId)
    if (writing.changes !== request.seen) throw new Refused(changedMeanwhile)
    const opinions = opinionsIn(writing)
    const sent = await selectOptionalVersion(transaction, round.planId, round.draftVersion)
    const asked = (await listAsked(transaction, round.id)).find(({ id }) => id === institutionId)
    if (!sent || !asked) throw new Refused(noSuchRound)
    const { measures } = sent.draft
    const refusals = refusalsToSend(opinions, measures, ownMeasures(measures, asked))
    if (refusals.length > 0) throw new Refused(...refusals)

    const before = (await listSentAnswers(transaction, round.id, institutionId)).at(-1)
    // Two clicks on the button: the same answer is not sent twice.
    if (before && canonicalJson(before.opinions) === canonicalJson(opinions))
      return { number: before.number }
    const number = (before?.number ?? 0) + 1
    await insertSentAnswer(
      transaction,
      { roundId: round.id, institutionId },
      { number, opinions },
      { enteredBy: context.actor.name, enteredAt: at },
    )
    await announceAnswer(context, transaction, round, { institutionId, number, at })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'send-answer',
      entity: 'opinion',
      entityId: `${round.planId}/${round.number}/${institutionId}`,
      institutions: [institutionId],
      old: before ? { number: before.number, opinions: before.opinions } : null,
      new: { number, opinions },
    })
    return { number }
  })
}
