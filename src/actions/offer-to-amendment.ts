import { Refused } from '../core/base/refusal.ts'
import type { Register } from '../intake/register.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalOfferToDecide } from '../store/offered-version.reader.ts'
import { offerToPlan } from '../store/offered-version.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { noSuchOffer } from './refusals.ts'
import { amendmentInHand } from './start-amendment.ts'

/**
 * A file that looks like a newer version of an adopted plan is offered to the amendment of that plan, which
 * begins now where none is in hand. It goes on waiting for a decision there.
 *
 * @throws {Refused} when the actor may not, there is no such offer, it is decided already, its plan is not
 *   adopted, or its year is closed.
 */
export async function offerToAmendment(
  context: ActionContext,
  offerId: string,
  register: Register,
): Promise<{ planId: string }> {
  return await whenPermitted(context, 'amend-plan', async (transaction) => {
    const offer = await selectOptionalOfferToDecide(transaction, offerId)
    if (!offer || offer.decision !== null || offer.slug === null) throw new Refused(noSuchOffer)
    const { planId } = await amendmentInHand(context, transaction, offer.slug, register)
    await offerToPlan(transaction, offerId, planId)
    await appendToLog(transaction, {
      ...{ at: context.now(), actor: context.actor, action: 'offer-to-amendment' },
      ...{ entity: 'plan', entityId: planId },
      old: { offer: offerId, plan: offer.slug },
      new: { offer: offerId, fileName: offer.fileName },
    })
    return { planId }
  })
}
