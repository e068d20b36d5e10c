import { Refused } from '../core/base/refusal.ts'
import type { PlanStatus } from '../core/plan/plan-status.ts'
import type { Transaction } from '../store/database.ts'
import { type KeptDraft, selectOptionalDraftToChange } from '../store/draft.reader.ts'
import { changedMeanwhile, noSuchDraft } from './refusals.ts'

/** A draft as a person saw it when deciding to change it. */
export interface SeenDraft {
  readonly planId: string
  readonly version: number
}

/**
 * The draft, locked until the transaction ends.
 *
 * @throws {Refused} when there is none, or it has changed since the person saw it.
 */
export async function draftToChange(
  transaction: Transaction,
  seen: SeenDraft,
): Promise<KeptDraft & { readonly status: PlanStatus }> {
  const kept = await selectOptionalDraftToChange(transaction, seen.planId)
  if (!kept) throw new Refused(noSuchDraft)
  if (kept.version !== seen.version) throw new Refused(changedMeanwhile)
  return kept
}
