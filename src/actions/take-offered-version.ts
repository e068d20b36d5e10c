import { Refused } from '../core/base/refusal.ts'
import { draftDifference } from '../core/draft/draft-difference.ts'
import { answerTo, type Mend, type MendAnswer, mendsBetween } from '../core/draft/mends.ts'
import type { Register } from '../intake/register.ts'
import { takeOver } from '../intake/take-over.ts'
import type { ActionContext } from './action-context.ts'
import { draftToChange, mendableDraft } from './draft-to-change.ts'
import { findingsAfterMending } from './findings-after-mending.ts'
import { whenPermitted } from './in-transaction.ts'
import { keepNextVersion } from './mend-draft.ts'
import { decideOffer } from './offer-to-decide.ts'
import { undecidedMend } from './undecided-mend.ts'
import { versionsOfOffer } from './versions-of-offer.ts'

/** An offer as a person saw it, and what they say of the mends that it words otherwise. */
export interface SeenOffer {
  readonly offerId: string
  /** Of the draft that the difference was seen from. */
  readonly version: number
  /** Whose words a mended place gets, by the key of the mend. */
  readonly answers: ReadonlyMap<string, MendAnswer>
  /** The same for all places that are not answered one by one. */
  readonly rest?: MendAnswer | null
}

/**
 * The draft becomes what the newer document says. What a person has made of the older one stays where
 * the newer leaves it as it was, and where the person who takes it over says so. It is one more version
 * of the draft, which can be undone.
 *
 * @throws {Refused} when the actor may not, there is no such offer, it is decided already, the draft
 *   has changed since the difference was seen or is no draft any more, or it is not said what becomes
 *   of a mend in a place that the newer document changes, too.
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
    const versions = await versionsOfOffer(transaction, offer)
    const decided = decidedMends(mendsBetween(versions), seen)
    const stay = decided.filter(({ answer }) => answer === 'ours').map(({ mend }) => mend)
    const draft = takeOver(versions, stay, register)
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
        ...draftDifference(kept.draft, draft).counts,
        mends: decided.map(({ mend, answer }) => inLog(mend, answer)),
      },
    })
    return { planId }
  })
}

/** @throws {Refused} with one refusal for each mend of which a person must say what becomes of it. */
function decidedMends(mends: readonly Mend[], { answers, rest = null }: SeenOffer) {
  const each = mends.map((mend) => ({ mend, answer: answerTo(mend, answers, rest) }))
  const open = each.filter(({ answer }) => answer === undefined)
  if (open.length > 0) throw new Refused(...open.map(({ mend }) => undecidedMend(mend)))
  return each.flatMap(({ mend, answer }) => (answer ? [{ mend, answer }] : []))
}

const inLog = ({ cell, measure, standing }: Mend, answer: MendAnswer) => ({
  cell,
  ...(measure ? { position: measure.theirs.position, number: measure.theirs.number } : {}),
  kept: answer,
  asked: standing !== 'kept',
})
