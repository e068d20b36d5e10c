import { sql } from 'kysely'
import type { Finding } from '../core/base/finding.ts'
import type { Draft } from '../core/draft/draft.ts'
import { type PlanStatus, statusesOfDraft } from '../core/plan/plan-status.ts'
import type { Database, Transaction } from './database.ts'
import { isRowId } from './row-id.ts'
import type { OfferDecision } from './tables.ts'

/** A document that looks like a newer version of a plan. */
export interface OfferedVersion {
  readonly offerId: string
  /** The plan that it looks like, with what is known of that now. */
  readonly planId: string
  readonly status: PlanStatus
  readonly slug: string | null
  readonly version: number
  readonly current: Draft
  /** The document that `current` was read from. */
  readonly currentDocumentId: string
  readonly documentId: string
  readonly fileName: string
  /** Of the document, in hexadecimal. */
  readonly sha256: string
  readonly draft: Draft
  readonly findings: readonly Finding[]
  readonly offeredBy: string
  readonly offeredAt: string
  /** Null while it waits. */
  readonly decision: OfferDecision | null
}

export interface OfferSummary {
  readonly offerId: string
  readonly planId: string
  readonly title: string
  readonly fileName: string
  readonly offeredBy: string
  readonly offeredAt: string
}

/** The documents that wait for a decision, the latest first. */
export const listOfferedVersions = (database: Database): Promise<OfferSummary[]> =>
  database
    .selectFrom('offered_version as offer')
    .innerJoin('document', 'document.id', 'offer.document_id')
    .where('offer.decision', 'is', null)
    .select((offer) => [
      'offer.id as offerId',
      'offer.plan_id as planId',
      'document.name as fileName',
      'offer.offered_by as offeredBy',
      'offer.offered_at as offeredAt',
      offer.ref('offer.content', '->').key('title').as('title'),
    ])
    .orderBy('offer.offered_at', 'desc')
    .orderBy('offer.id', 'desc')
    .execute()

/** The offer of the very same document for the same plan that nobody has decided on yet. */
export async function selectOptionalSameOffer(
  transaction: Transaction,
  planId: string,
  sha256: string,
): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('offered_version as offer')
    .innerJoin('document', 'document.id', 'offer.document_id')
    .where('offer.plan_id', '=', planId)
    .where('offer.decision', 'is', null)
    .where('document.sha256', '=', sha256)
    .select('offer.id')
    .orderBy('offer.id')
    .executeTakeFirst()
  return row?.id
}

export async function selectOptionalOffer(
  database: Database,
  offerId: string,
): Promise<OfferedVersion | undefined> {
  if (!isRowId(offerId)) return undefined
  return await offers(database).where('offer.id', '=', offerId).executeTakeFirst()
}

/** The same, with the draft that it looks like, locked until the transaction ends. */
export async function selectOptionalOfferToDecide(
  transaction: Transaction,
  offerId: string,
): Promise<OfferedVersion | undefined> {
  if (!isRowId(offerId)) return undefined
  return await offers(transaction)
    .where('offer.id', '=', offerId)
    .forUpdate(['offer', 'plan', 'draft'])
    .executeTakeFirst()
}

const offers = (database: Database) =>
  database
    .selectFrom('offered_version as offer')
    .innerJoin('document', 'document.id', 'offer.document_id')
    .innerJoin('plan', 'plan.id', 'offer.plan_id')
    .innerJoin('draft', 'draft.plan_id', 'offer.plan_id')
    .select([
      'offer.id as offerId',
      'offer.plan_id as planId',
      'plan.status as status',
      'plan.slug as slug',
      'draft.version as version',
      'draft.content as current',
      'draft.document_id as currentDocumentId',
      'offer.document_id as documentId',
      'document.name as fileName',
      'document.sha256 as sha256',
      'offer.content as draft',
      'offer.findings as findings',
      'offer.offered_by as offeredBy',
      'offer.offered_at as offeredAt',
      'offer.decision as decision',
    ])

/** What a new document may be a newer version of. */
export interface ComparableDraft {
  readonly planId: string
  readonly draft: Draft
}

/** Older ones are compared no more: a newer version comes soon after the one before it. */
const mostCompared = 50

/**
 * The drafts and adopted plans of a year, and those that do not say theirs, the latest first. Invented
 * plans are for trying things out and have no newer versions.
 */
export const listComparableDrafts = (
  database: Database,
  year: number | null,
): Promise<ComparableDraft[]> =>
  database
    .selectFrom('draft')
    .innerJoin('plan', 'plan.id', 'draft.plan_id')
    .where('plan.status', 'in', [...statusesOfDraft, 'adopted'])
    .where('plan.demonstration', '=', false)
    .$if(year !== null, (query) =>
      query.where((draft) => {
        const said = sql<string | null>`draft.content ->> 'year'`
        return draft.or([draft(said, '=', String(year)), draft(said, 'is', null)])
      }),
    )
    .select(['draft.plan_id as planId', 'draft.content as draft'])
    .orderBy('draft.imported_at', 'desc')
    .orderBy('draft.plan_id', 'desc')
    .limit(mostCompared)
    .execute()
