import type { Finding } from '../core/base/finding.ts'
import type { PlanLanguage } from '../core/base/language.ts'
import type { Draft } from '../core/draft/draft.ts'
import { type PlanStatus, statusesOfDraft } from '../core/plan/plan-status.ts'
import type { Database, Transaction } from './database.ts'
import { isRowId } from './row-id.ts'

export interface DraftSummary {
  readonly planId: string
  readonly status: PlanStatus
  readonly title: string
  readonly year: number | null
  readonly language: PlanLanguage
  readonly measures: number
  readonly findings: number
  readonly fileName: string
  readonly importedAt: string
  readonly importedBy: string
}

export interface KeptDraft {
  readonly planId: string
  readonly status: PlanStatus
  /** From 1; one more with each change. A change names the version that the person saw. */
  readonly version: number
  readonly draft: Draft
  readonly findings: readonly Finding[]
  readonly documentId: string
  readonly fileName: string
  readonly importedAt: string
  readonly importedBy: string
  /** The slug of the plan in force that it is to amend; null for a draft of a plan of its own. */
  readonly amends: string | null
  /** The slug of the plan of the year before that it goes on from. */
  readonly continues: string | null
}

/** The plans that are not adopted yet, the latest first. */
export async function listDrafts(database: Database): Promise<DraftSummary[]> {
  const rows = await draftsOf(database)
    .where('plan.status', 'in', statusesOfDraft)
    .select((draft) => [
      draft.fn<number>('jsonb_array_length', ['draft.findings']).as('findings'),
      draft.ref('draft.content', '->').key('title').as('title'),
      draft.ref('draft.content', '->').key('year').as('year'),
      draft.ref('draft.content', '->').key('language').as('language'),
      draft
        .fn<number>('jsonb_array_length', [draft.ref('draft.content', '->').key('measures')])
        .as('measures'),
    ])
    .orderBy('draft.imported_at', 'desc')
    .orderBy('draft.plan_id', 'desc')
    .execute()
  return rows
}

/** The draft of a plan that is not adopted yet; nothing when there is none or it waits no more. */
export async function selectOptionalDraft(
  database: Database,
  planId: string,
): Promise<KeptDraft | undefined> {
  if (!isRowId(planId)) return undefined
  return await wholeDrafts(database)
    .where('draft.plan_id', '=', planId)
    .where('plan.status', 'in', statusesOfDraft)
    .executeTakeFirst()
}

/** What a plan's draft says last, in whatever status the plan is. */
export async function selectOptionalLatestDraft(
  database: Database,
  planId: string,
): Promise<Pick<KeptDraft, 'draft' | 'version' | 'status'> | undefined> {
  if (!isRowId(planId)) return undefined
  return await wholeDrafts(database).where('draft.plan_id', '=', planId).executeTakeFirst()
}

/** The draft in whatever status its plan is, locked until the transaction ends, to be changed in it. */
export async function selectOptionalDraftToChange(
  transaction: Transaction,
  planId: string,
): Promise<KeptDraft | undefined> {
  if (!isRowId(planId)) return undefined
  return await wholeDrafts(transaction)
    .where('draft.plan_id', '=', planId)
    .forUpdate(['plan', 'draft'])
    .executeTakeFirst()
}

const draftsOf = (database: Database) =>
  database
    .selectFrom('draft')
    .innerJoin('plan', 'plan.id', 'draft.plan_id')
    .innerJoin('document', 'document.id', 'draft.document_id')
    .leftJoin('plan as amended', 'amended.id', 'draft.amends_plan_id')
    .leftJoin('plan as continued', 'continued.id', 'draft.continues_plan_id')
    .select([
      'draft.plan_id as planId',
      'plan.status as status',
      'document.name as fileName',
      'draft.imported_at as importedAt',
      'draft.imported_by as importedBy',
    ])

const wholeDrafts = (database: Database) =>
  draftsOf(database).select([
    'draft.version',
    'draft.content as draft',
    'draft.findings',
    'draft.document_id as documentId',
    'amended.slug as amends',
    'continued.slug as continues',
  ])
