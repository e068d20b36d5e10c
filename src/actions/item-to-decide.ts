import { Refused } from '../core/base/refusal.ts'
import type { Asked } from '../core/coordination/answered-round.ts'
import { itemsOf, type OpinionItem } from '../core/coordination/opinion-items.ts'
import { type DecisionOnItem, latestOn } from '../core/coordination/outcome.ts'
import type { KeptAnsweredRound } from '../store/answered-round.reader.ts'
import { listAnsweredRounds } from '../store/answered-round.reader.ts'
import type { Transaction } from '../store/database.ts'
import { noSuchOpinion, noSuchRound } from './refusals.ts'
import type { RoundName } from './round-to-act.ts'

/** A part of an institution's answer, as the secretariat names it. */
export interface ItemName extends RoundName, Pick<OpinionItem, 'topic' | 'part'> {
  readonly institutionId: string
}

/** The item with the round that it stands in; the plan's draft is locked by whoever asks. */
export interface ItemToDecide {
  readonly answered: KeptAnsweredRound
  readonly asked: Asked
  readonly item: OpinionItem
  /** The last decision in its place, whatever it was on. */
  readonly before: DecisionOnItem | undefined
}

/**
 * @throws {Refused} when there is no such round, or the latest answer of the institution says nothing
 *   in this place.
 */
export async function itemToDecide(
  transaction: Transaction,
  { planId, round, institutionId, topic, part }: ItemName,
): Promise<ItemToDecide> {
  const answered = (await listAnsweredRounds(transaction, planId)).find(
    (each) => each.round.number === round,
  )
  const asked = answered?.asked.find(({ institution }) => institution.id === institutionId)
  if (!answered || !asked) throw new Refused(noSuchRound)
  const item = itemsOf(asked.answer?.opinions ?? {}).find(
    (each) => each.topic === topic && each.part === part,
  )
  if (!item) throw new Refused(noSuchOpinion)
  return { answered, asked, item, before: latestOn(item, asked.decisions) }
}
