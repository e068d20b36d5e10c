import type { Finding } from '../core/base/finding.ts'
import type { Draft } from '../core/draft/draft.ts'
import type { Transaction } from './database.ts'
import { toJson } from './json-text.ts'

interface DraftContent {
  readonly draft: Draft
  readonly findings: readonly Finding[]
}

export async function insertDraft(
  transaction: Transaction,
  kept: DraftContent & {
    readonly planId: string
    readonly documentId: string
    readonly importedBy: string
    readonly importedAt: string
  },
): Promise<void> {
  await transaction
    .insertInto('draft')
    .values({
      plan_id: kept.planId,
      version: 1,
      content: toJson(kept.draft),
      findings: toJson(kept.findings),
      document_id: kept.documentId,
      imported_by: kept.importedBy,
      imported_at: kept.importedAt,
    })
    .execute()
}

/** The draft becomes its next version. The transaction has it locked and has compared versions. */
export async function updateDraft(
  transaction: Transaction,
  planId: string,
  mended: DraftContent,
): Promise<void> {
  await transaction
    .updateTable('draft')
    .set((draft) => ({
      version: draft('version', '+', 1),
      content: toJson(mended.draft),
      findings: toJson(mended.findings),
    }))
    .where('plan_id', '=', planId)
    .execute()
}
