import { carryOver } from '../core/draft/carry-over.ts'
import { draftDifference } from '../core/draft/draft-difference.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import { draftToChange, mendableDraft } from './draft-to-change.ts'
import { findingsAfterMending } from './findings-after-mending.ts'
import { whenPermitted } from './in-transaction.ts'
import { keepNextVersion } from './mend-draft.ts'
import { decideOffer } from './offer-to-decide.ts'

/** An offer as a person saw it: against which version of the draft. */
export interface SeenOffer {
  readonly offerId: string
  readonly version: number
}

/**
 * The draft becomes what the newer document says; what a person has made of the older one stays where
 * the words are the same. It is one more version of the draft, which can be undone.
 *
 * @throws {Refused} when the actor may not, there is no such offer, it is decided already, or the draft
 *   has changed since the difference was seen or is no draft any more.
 */
export async function takeOfferedVersion(
  context: ActionContext,
  seen: SeenOffer,
  register: Register,
): Promise<{ planId: string }> {
  return await whenPermitted(context, 'import-plan', async (transaction) => {
    const offer = await decideOffer(context, transaction, seen.offerId, 'taken')
    const { planId, documentId, offeredBy, offeredAt } = offer
    await mendableDraft(transaction, planId)
    const kept = await draftToChange(transaction, { planId, version: seen.version })
    const draft = carryOver(kept.draft, offer.draft)
    await keepNextVersion(context, transaction, kept, {
      draft,
      findings: findingsAfterMending(offer.findings, draft, register),
      document: { documentId, importedBy: offeredBy, importedAt: offeredAt },
      action: 'take-plan-version',
      about: {},
      old: { version: kept.version, fileName: kept.fileName },
      new: {
        offer: offer.offerId,
        fileName: offer.fileName,
        ...draftDifference(kept.draft, offer.draft).counts,
      },
    })
    return { planId }
  })
}
