import { refusalUnlessFor } from '../core/access/permissions.ts'
import { canonicalJson } from '../core/base/canonical-json.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import {
  agreesWithTheRest,
  noOpinion,
  type Opinion,
  type Topic,
} from '../core/coordination/opinion.ts'
import {
  parseTypedOpinion,
  parseTypedPlanRemark,
  type RawOpinion,
} from '../core/coordination/typed-opinion.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import { selectOptionalVersion } from '../store/draft-revision.reader.ts'
import { readWriting } from '../store/opinion.reader.ts'
import { insertOpinion } from '../store/opinion.writer.ts'
import type { KeptRound } from '../store/round.reader.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { changedMeanwhile, noSuchMeasure } from './refusals.ts'
import { type RoundName, roundToAnswer } from './round-to-act.ts'

/**
 * Saves what an institution is writing on one measure, on the plan as a whole or on all the rest. It is
 * not sent yet: what is missing is told then, and nothing that was typed is lost until then.
 *
 * @throws {Refused} when the actor may not, there is no such round or measure, the round takes no answers
 *   any more, a text is too long, or a colleague has changed the same meanwhile.
 */
export async function saveOpinion(
  context: ActionContext,
  request: RoundName & {
    readonly institutionId: string
    readonly topic: Topic
    readonly typed: RawOpinion
    /** The version of what was there when the person began; 0 when nothing was. */
    readonly seen: number
  },
): Promise<{ version: number }> {
  return await whenPermitted(context, 'give-opinion', async (transaction) => {
    const { institutionId, topic, typed } = request
    const notPermitted = refusalUnlessFor(context.actor, 'give-opinion', [institutionId])
    if (notPermitted) throw new Refused(notPermitted)
    const at = context.now()
    const round = await roundToAnswer(context, transaction, request)
    const opinion = await opinionFrom(transaction, round, topic, typed)
    const before = (await readWriting(transaction, round.id, institutionId)).topics.get(topic)
    const version = before?.version ?? 0
    // Two clicks, or a page sent again: what is there already is not saved once more.
    if (canonicalJson(opinion) === canonicalJson(before?.opinion ?? noOpinion)) return { version }
    if (version !== request.seen) throw new Refused(changedMeanwhile)
    await insertOpinion(
      transaction,
      { roundId: round.id, institutionId },
      { topic, version: version + 1, opinion },
      { enteredBy: context.actor.name, enteredAt: at },
    )
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'save-opinion',
      entity: 'opinion',
      entityId: `${round.planId}/${round.number}/${institutionId}`,
      institutions: [institutionId],
      old: before ? { topic, ...before.opinion } : null,
      new: { topic, ...opinion },
    })
    return { version: version + 1 }
  })
}

async function opinionFrom(
  transaction: Transaction,
  round: KeptRound,
  topic: Topic,
  typed: RawOpinion,
): Promise<Opinion> {
  if (topic === 'rest') return typed.stance === 'agrees' ? agreesWithTheRest : noOpinion
  const read =
    topic === 'plan'
      ? parseTypedPlanRemark(typed.remark)
      : parseTypedOpinion(typed, await textOf(transaction, round, topic))
  if (areRefusals(read)) throw new Refused(...read)
  return read
}

/** The words that the institution was sent: it answers on these, whatever has become of them since. */
async function textOf(transaction: Transaction, round: KeptRound, topic: Topic) {
  const sent = await selectOptionalVersion(transaction, round.planId, round.draftVersion)
  const measure = sent?.draft.measures.find(({ position }) => String(position) === topic)
  if (!measure) throw new Refused(noSuchMeasure)
  return measure.text
}
