import type { ActionContext } from './action-context.ts'
import { keepNewPlan } from './import-plan.ts'
import { whenPermitted } from './in-transaction.ts'
import { decideOffer } from './offer-to-decide.ts'

/**
 * What looked like a newer version of a plan is another plan: it becomes a draft of its own.
 *
 * @throws {Refused} when the actor may not, there is no such offer or it is decided already.
 */
export async function keepOfferedApart(
  context: ActionContext,
  offerId: string,
): Promise<{ planId: string }> {
  return await whenPermitted(context, 'import-plan', async (transaction) => {
    const offer = await decideOffer(context, transaction, offerId, 'kept-apart')
    const { draft, findings, documentId, fileName, sha256 } = offer
    const document = { id: documentId, name: fileName, sha256 }
    return await keepNewPlan(context, transaction, { draft, findings, document }, 'keep-plan-apart')
  })
}
