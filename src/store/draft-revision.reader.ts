import { sql } from 'kysely'
import type { Draft } from '../core/draft/draft.ts'
import type { Database } from './database.ts'
import { withChange } from './draft-change.ts'
import type { Decided, DocumentOfDraft, DraftRevision, DraftVersion } from './draft-revision.ts'
import { isCount, isRowId } from './row-id.ts'

/** Revisions of a draft, the latest first. `before` is the last version of the page before. */
export async function listRevisions(
  database: Database,
  planId: string,
  page: { readonly before?: number; readonly limit: number },
): Promise<DraftRevision[]> {
  const { before, limit } = page
  if (!isRowId(planId) || (before !== undefined && !isCount(before))) return []
  return await revisionsOf(database, planId)
    .$if(before !== undefined, (query) => query.where('version', '<', before ?? 0))
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
}

/** What was changed since a version, in order. */
export async function listRevisionsAfter(
  database: Database,
  planId: string,
  version: number,
): Promise<DraftRevision[]> {
  if (!isRowId(planId)) return []
  return await revisionsOf(database, planId)
    .where('version', '>', version)
    .orderBy('version')
    .execute()
}

export async function selectOptionalRevision(
  database: Database,
  planId: string,
  version: number,
): Promise<DraftRevision | undefined> {
  if (!isRowId(planId) || !isCount(version)) return undefined
  return await revisionsOf(database, planId).where('version', '=', version).executeTakeFirst()
}

/** The draft as it was in a version; nothing when there was no such version. */
export async function selectOptionalVersion(
  database: Database,
  planId: string,
  version: number,
): Promise<DraftVersion | undefined> {
  if (!isRowId(planId) || !isCount(version)) return undefined
  const rows = await database
    .selectFrom('draft_revision')
    .select(['version', 'change', 'findings', 'document_id as documentId'])
    .where('plan_id', '=', planId)
    .where('version', '<=', version)
    .where('version', '>=', (revisions) =>
      revisions
        .selectFrom('draft_revision')
        .select(({ fn }) => fn.max('version').as('version'))
        .where('plan_id', '=', planId)
        .where('whole', '=', true)
        .where('version', '<=', version),
    )
    .orderBy('version')
    .execute()
  const [first, ...later] = rows
  if (rows.at(-1)?.version !== version || !first) return undefined
  const draft = later.reduce((so, { change }) => withChange(so, change), first.change as Draft)
  return { draft, findings: first.findings ?? [], documentId: first.documentId }
}

/** Who brought the document that a draft was read from, and when. */
export const selectOptionalDocumentOfDraft = (
  database: Database,
  planId: string,
  documentId: string,
): Promise<DocumentOfDraft | undefined> =>
  database
    .selectFrom('draft_revision')
    .select(['document_id as documentId', 'made_by as importedBy', 'made_at as importedAt'])
    .where('plan_id', '=', planId)
    .where('document_id', '=', documentId)
    .orderBy('version')
    .limit(1)
    .executeTakeFirst()

/**
 * What was read from a document before anybody mended it: as it was offered for the plan, or as the plan
 * began. Of plans from before versions were kept the beginning is what the first kept one says.
 */
export async function selectOptionalReading(
  database: Database,
  planId: string,
  documentId: string,
): Promise<Draft | undefined> {
  const offered = await database
    .selectFrom('offered_version')
    .select('content as draft')
    .where('plan_id', '=', planId)
    .where('document_id', '=', documentId)
    .limit(1)
    .executeTakeFirst()
  if (offered) return offered.draft
  const begun = await database
    .selectFrom('draft_revision')
    .select('change as draft')
    .where('plan_id', '=', planId)
    .where('document_id', '=', documentId)
    .where('whole', '=', true)
    .orderBy('version')
    .limit(1)
    .executeTakeFirst()
  return begun?.draft as Draft | undefined
}

/** Who found what right, by the digest of what they saw; up to a version, or to the last. */
export async function selectDecisions(
  database: Database,
  planId: string,
  upTo?: number,
): Promise<ReadonlyMap<string, Decided & { readonly by: string; readonly at: string }>> {
  if (!isRowId(planId)) return new Map()
  const revisions = await revisionsOf(database, planId)
    .where(({ fn }) => fn<number>('jsonb_array_length', ['decided']), '>', 0)
    .$if(upTo !== undefined, (query) => query.where('version', '<=', upTo ?? 0))
    .orderBy('version')
    .execute()
  const decisions = new Map<string, Decided & { by: string; at: string }>()
  for (const { decided, madeBy, madeAt } of revisions)
    for (const each of decided)
      if (each.holds) decisions.set(each.digest, { ...each, by: madeBy, at: madeAt })
      else decisions.delete(each.digest)
  return decisions
}

/** The cells that have been mended or found right since the draft was last read from a document. */
export async function listSubjects(
  database: Database,
  planId: string,
): Promise<{ readonly position: number; readonly cell: string }[]> {
  if (!isRowId(planId)) return []
  return await database
    .selectFrom('draft_revision')
    .select([
      sql<number>`(about ->> 'position')::integer`.as('position'),
      sql<string>`about ->> 'cell'`.as('cell'),
    ])
    .distinct()
    .where('plan_id', '=', planId)
    .where(sql<boolean>`about ? 'position'`)
    .where('version', '>', (revisions) =>
      revisions
        .selectFrom('draft_revision')
        .select(({ fn }) => fn.max('version').as('version'))
        .where('plan_id', '=', planId)
        .where('whole', '=', true),
    )
    .execute()
}

const revisionsOf = (database: Database, planId: string) =>
  database
    .selectFrom('draft_revision')
    .select([
      'version',
      'action',
      'about',
      'undoes',
      'restores',
      'decided',
      'made_by_id as madeById',
      'made_by as madeBy',
      'made_at as madeAt',
    ])
    .where('plan_id', '=', planId)
