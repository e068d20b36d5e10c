import type { Finding } from '../core/base/finding.ts'
import type { Draft } from '../core/draft/draft.ts'
import type { Transaction } from './database.ts'
import { toJson } from './json-text.ts'
import type { OfferDecision } from './tables.ts'

/** Keeps a document that looks like a newer version of a plan. Answers with the offer's id. */
export async function insertOfferedVersion(
  transaction: Transaction,
  offer: {
    /** The plan that it looks like. */
    readonly planId: string
    readonly documentId: string
    readonly draft: Draft
    readonly findings: readonly Finding[]
    readonly offeredBy: string
    readonly offeredAt: string
  },
): Promise<string> {
  const { id } = await transaction
    .insertInto('offered_version')
    .values({
      plan_id: offer.planId,
      document_id: offer.documentId,
      content: toJson(offer.draft),
      findings: toJson(offer.findings),
      offered_by: offer.offeredBy,
      offered_at: offer.offeredAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Offers it to another plan: the amendment of the one that it looks like. */
export async function offerToPlan(
  transaction: Transaction,
  offerId: string,
  planId: string,
): Promise<void> {
  await transaction
    .updateTable('offered_version')
    .set({ plan_id: planId })
    .where('id', '=', offerId)
    .execute()
}

export async function keepOfferDecision(
  transaction: Transaction,
  offerId: string,
  decided: { readonly decision: OfferDecision; readonly by: string; readonly at: string },
): Promise<void> {
  await transaction
    .updateTable('offered_version')
    .set({ decision: decided.decision, decided_by: decided.by, decided_at: decided.at })
    .where('id', '=', offerId)
    .execute()
}
