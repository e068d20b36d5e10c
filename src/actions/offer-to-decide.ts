import { Refused } from '../core/base/refusal.ts'
import type { Transaction } from '../store/database.ts'
import {
  type OfferedVersion,
  selectOptionalOfferToDecide,
} from '../store/offered-version.reader.ts'
import { keepOfferDecision } from '../store/offered-version.writer.ts'
import type { OfferDecision } from '../store/tables.ts'
import type { ActionContext } from './action-context.ts'
import { noSuchOffer } from './refusals.ts'

/**
 * The newer version that waits for a decision, decided so when the transaction ends.
 *
 * @throws {Refused} when there is no such offer or it is decided already.
 */
export async function decideOffer(
  context: ActionContext,
  transaction: Transaction,
  offerId: string,
  decision: OfferDecision,
): Promise<OfferedVersion> {
  const offer = await selectOptionalOfferToDecide(transaction, offerId)
  if (!offer || offer.decision !== null) throw new Refused(noSuchOffer)
  await keepOfferDecision(transaction, offerId, {
    decision,
    by: context.actor.name,
    at: context.now(),
  })
  return offer
}
