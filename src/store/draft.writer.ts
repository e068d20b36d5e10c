import type { Finding } from '../core/base/finding.ts'
import type { Draft } from '../core/draft/draft.ts'
import type { AuditedAction } from './audit-entry.ts'
import type { Transaction } from './database.ts'
import { changeBetween, changesNothing, type DraftChange } from './draft-change.ts'
import type { Decided, DocumentOfDraft, RevisionSubject } from './draft-revision.ts'
import { toJson } from './json-text.ts'

interface DraftContent {
  readonly draft: Draft
  readonly findings: readonly Finding[]
}

/** Who makes a version of a draft, when and by which action. */
export interface Making {
  readonly action: AuditedAction
  readonly by: { readonly accountId: string; readonly name: string }
  /** ISO 8601 instant, UTC. */
  readonly at: string
  readonly about?: RevisionSubject
  readonly decided?: readonly Decided[]
  readonly undoes?: number
  readonly restores?: number
}

/** The first version of a draft. */
export async function insertDraft(
  transaction: Transaction,
  kept: DraftContent & {
    readonly planId: string
    readonly documentId: string
    /** The id of the plan in force that it is to amend. */
    readonly amends?: string
    /** The id of the plan of the year before that it goes on from. */
    readonly continues?: string
  },
  making: Making,
): Promise<void> {
  await transaction
    .insertInto('draft')
    .values({
      plan_id: kept.planId,
      version: 1,
      content: toJson(kept.draft),
      findings: toJson(kept.findings),
      document_id: kept.documentId,
      imported_by: making.by.name,
      imported_at: making.at,
      amends_plan_id: kept.amends ?? null,
      continues_plan_id: kept.continues ?? null,
    })
    .execute()
  await insertRevision(transaction, { ...kept, version: 1, change: undefined }, making)
}

/**
 * The draft becomes its next version; all versions before it stay kept. The transaction has the draft
 * locked. With `document` it is from now on what was read from that document.
 */
export async function updateDraft(
  transaction: Transaction,
  kept: DraftContent & {
    readonly planId: string
    readonly version: number
    readonly documentId: string
  },
  next: DraftContent & { readonly document?: DocumentOfDraft },
  making: Making,
): Promise<void> {
  const version = kept.version + 1
  const { draft, findings, document } = next
  const change = document ? undefined : changeBetween(kept.draft, draft)
  const same = change && changesNothing(change) && findings === kept.findings
  await transaction
    .updateTable('draft')
    .set({
      version,
      ...(same ? {} : { content: toJson(draft), findings: toJson(findings) }),
      ...(document
        ? {
            document_id: document.documentId,
            imported_by: document.importedBy,
            imported_at: document.importedAt,
          }
        : {}),
    })
    .where('plan_id', '=', kept.planId)
    .execute()
  const documentId = document?.documentId ?? kept.documentId
  await insertRevision(
    transaction,
    { planId: kept.planId, version, documentId, draft, findings, change },
    making,
  )
}

/** Without a change from the version before it the whole draft is kept, and its findings with it. */
async function insertRevision(
  transaction: Transaction,
  kept: DraftContent & {
    readonly planId: string
    readonly version: number
    readonly documentId: string
    readonly change: DraftChange | undefined
  },
  making: Making,
): Promise<void> {
  const { change, draft, findings } = kept
  await transaction
    .insertInto('draft_revision')
    .values({
      plan_id: kept.planId,
      version: kept.version,
      document_id: kept.documentId,
      whole: change === undefined,
      change: toJson(change ?? draft),
      findings: change ? null : toJson(findings),
      decided: toJson(making.decided ?? []),
      action: making.action,
      about: toJson(making.about ?? {}),
      undoes: making.undoes ?? null,
      restores: making.restores ?? null,
      made_by_id: making.by.accountId,
      made_by: making.by.name,
      made_at: making.at,
    })
    .execute()
}
