import { Refused } from '../core/base/refusal.ts'
import type { Draft } from '../core/draft/draft.ts'
import { refusalToMendPlan } from '../core/plan/plan-status.ts'
import type { Register } from '../intake/register.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { AuditedAction } from '../store/audit-entry.ts'
import { updateDraft } from '../store/draft.writer.ts'
import type { ActionContext } from './action-context.ts'
import { draftToChange, type SeenDraft } from './draft-to-change.ts'
import { findingsAfterMending } from './findings-after-mending.ts'
import { whenPermitted } from './in-transaction.ts'

/** A mended draft, with what stood in the place and what stands there now for the log. */
export interface Mended {
  readonly draft: Draft
  readonly old: unknown
  readonly new: unknown
}

/**
 * What every mending of a draft has in common: the version seen must be the version kept; the
 * linter looks again; the draft becomes its next version.
 *
 * @throws {Refused} when the actor may not, there is no such draft, it has changed meanwhile, or its
 *   plan is no draft any more; and whatever `mend` throws.
 */
export async function mendDraft(
  context: ActionContext,
  seen: SeenDraft,
  action: AuditedAction,
  register: Register,
  mend: (draft: Draft) => Mended,
): Promise<{ version: number }> {
  return await whenPermitted(context, 'mend-draft', async (transaction) => {
    const kept = await draftToChange(transaction, seen)
    const refusal = refusalToMendPlan(kept.status)
    if (refusal) throw new Refused(refusal)

    const mended = mend(kept.draft)
    const findings = findingsAfterMending(kept.findings, mended.draft, register)
    await updateDraft(transaction, seen.planId, { draft: mended.draft, findings })
    const version = kept.version + 1
    await appendToLog(transaction, {
      at: context.now(),
      actor: context.actor,
      action,
      entity: 'plan',
      entityId: seen.planId,
      old: mended.old,
      new: mended.new,
    })
    return { version }
  })
}
