import { appendToLog } from '../store/audit.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { decideOffer } from './offer-to-decide.ts'

/**
 * The newer version is put aside; its document stays in the database, out of sight.
 *
 * @throws {Refused} when the actor may not, there is no such offer or it is decided already.
 */
export async function refuseOfferedVersion(
  context: ActionContext,
  offerId: string,
): Promise<undefined> {
  return await whenPermitted(context, 'import-plan', async (transaction) => {
    const { planId, fileName } = await decideOffer(context, transaction, offerId, 'refused')
    await appendToLog(transaction, {
      at: context.now(),
      actor: context.actor,
      action: 'refuse-plan-version',
      entity: 'plan',
      entityId: planId,
      old: null,
      new: { offer: offerId, fileName },
    })
    return undefined
  })
}
