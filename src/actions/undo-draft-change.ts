import { Refused } from '../core/base/refusal.ts'
import type { Register } from '../intake/register.ts'
import type { Transaction } from '../store/database.ts'
import type { KeptDraft } from '../store/draft.reader.ts'
import {
  changeBetween,
  changesNothing,
  sameAsKept,
  stillHolds,
  withChange,
} from '../store/draft-change.ts'
import {
  selectOptionalDocumentOfDraft,
  selectOptionalRevision,
  selectOptionalVersion,
} from '../store/draft-revision.reader.ts'
import type { DocumentOfDraft, DraftVersion } from '../store/draft-revision.ts'
import type { ActionContext } from './action-context.ts'
import { mendableDraft } from './draft-to-change.ts'
import { findingsAfterMending } from './findings-after-mending.ts'
import { whenPermitted } from './in-transaction.ts'
import { keepNextVersion } from './mend-draft.ts'
import { changedSince, noSuchVersion } from './refusals.ts'

/**
 * Takes back what one version of a draft has changed, and nothing of what others have changed beside
 * it. To take back a taking back is to do it again.
 *
 * @throws {Refused} when the actor may not, there is no such draft or version, its plan is no draft any
 *   more, or the same has been changed again since.
 */
export async function undoDraftChange(
  context: ActionContext,
  request: { readonly planId: string; readonly version: number },
  register: Register,
): Promise<{ version: number }> {
  const { planId, version } = request
  return await whenPermitted(context, 'mend-draft', async (transaction) => {
    const kept = await mendableDraft(transaction, planId)
    const revision = await selectOptionalRevision(transaction, planId, version)
    const before = await selectOptionalVersion(transaction, planId, version - 1)
    const after = await selectOptionalVersion(transaction, planId, version)
    if (!revision || !before || !after) throw new Refused(noSuchVersion)
    const undone = await without(transaction, kept, before, after)
    return await keepNextVersion(context, transaction, kept, {
      ...undone,
      findings:
        undone.draft === kept.draft
          ? kept.findings
          : findingsAfterMending(undone.findings, undone.draft, register),
      action: 'undo-draft-change',
      about: { action: revision.action, ...revision.about },
      decided: revision.decided.map((each) => ({ ...each, holds: !each.holds })),
      undoes: version,
      old: { version: kept.version },
      new: { undoes: version, action: revision.action, ...revision.about },
    })
  })
}

/** The draft as it is, but for what came with one version. */
async function without(
  transaction: Transaction,
  kept: KeptDraft,
  before: DraftVersion,
  after: DraftVersion,
) {
  const sameDocument = before.documentId === after.documentId
  const change = sameDocument ? changeBetween(before.draft, after.draft) : undefined
  const back = sameDocument ? changeBetween(after.draft, before.draft) : undefined
  if (change && back) {
    if (changesNothing(back)) return { draft: kept.draft, findings: kept.findings }
    if (!stillHolds(kept.draft, change)) throw new Refused(changedSince)
    return { draft: withChange(kept.draft, back), findings: kept.findings }
  }
  if (!sameAsKept(after.draft, kept.draft)) throw new Refused(changedSince)
  return await asItWas(transaction, kept.planId, before)
}

/** All of a draft as it was in a version, with the document that it had been read from. */
export async function asItWas(transaction: Transaction, planId: string, version: DraftVersion) {
  const { draft, findings, documentId } = version
  const document: DocumentOfDraft | undefined = await selectOptionalDocumentOfDraft(
    transaction,
    planId,
    documentId,
  )
  return { draft, findings, ...(document ? { document } : {}) }
}
