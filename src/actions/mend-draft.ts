import type { Finding } from '../core/base/finding.ts'
import type { Draft } from '../core/draft/draft.ts'
import type { Register } from '../intake/register.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { AuditedAction } from '../store/audit-entry.ts'
import type { Transaction } from '../store/database.ts'
import type { KeptDraft } from '../store/draft.reader.ts'
import { updateDraft } from '../store/draft.writer.ts'
import type { RevisionSubject } from '../store/draft-revision.ts'
import type { ActionContext } from './action-context.ts'
import { draftToMend, type SeenDraft } from './draft-to-change.ts'
import { findingsAfterMending } from './findings-after-mending.ts'
import { whenPermitted } from './in-transaction.ts'

/** A mended draft, with what stood in the place and what stands there now for the log. */
export interface Mended {
  readonly draft: Draft
  readonly old: unknown
  readonly new: unknown
  /** What of the draft was mended; nothing where it was its heading. */
  readonly about: RevisionSubject
}

/**
 * What every mending of a draft has in common: the part that was seen must be the part that is kept;
 * the linter looks again; the draft becomes its next version.
 *
 * @throws {Refused} when the actor may not, there is no such draft, the part has changed meanwhile, or
 *   its plan is no draft any more; and whatever `mend` throws.
 */
export async function mendDraft(
  context: ActionContext,
  seen: SeenDraft & { readonly position: number | null },
  action: AuditedAction,
  register: Register,
  mend: (draft: Draft, findings: readonly Finding[]) => Mended,
): Promise<{ version: number }> {
  return await whenPermitted(context, 'mend-draft', async (transaction) => {
    const kept = await draftToMend(transaction, seen)
    const mended = mend(kept.draft, kept.findings)
    const findings = findingsAfterMending(kept.findings, mended.draft, register)
    return await keepNextVersion(context, transaction, kept, { ...mended, findings, action })
  })
}

type NextVersion = Mended &
  Parameters<typeof updateDraft>[2] &
  Pick<Parameters<typeof updateDraft>[3], 'action' | 'decided' | 'undoes' | 'restores'>

/** Keeps the next version of a draft and its entry in the log; answers with its number. */
export async function keepNextVersion(
  context: ActionContext,
  transaction: Transaction,
  kept: KeptDraft,
  next: NextVersion,
): Promise<{ version: number }> {
  const at = context.now()
  await updateDraft(transaction, kept, next, { ...next, by: context.actor, at })
  await appendToLog(transaction, {
    at,
    actor: context.actor,
    action: next.action,
    entity: 'plan',
    entityId: kept.planId,
    old: next.old,
    new: next.new,
  })
  return { version: kept.version + 1 }
}
