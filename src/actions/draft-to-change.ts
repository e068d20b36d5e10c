import { Refused } from '../core/base/refusal.ts'
import { refusalToMendPlan } from '../core/plan/plan-status.ts'
import type { Transaction } from '../store/database.ts'
import { type KeptDraft, selectOptionalDraftToChange } from '../store/draft.reader.ts'
import { sameAsKept } from '../store/draft-change.ts'
import { selectOptionalVersion } from '../store/draft-revision.reader.ts'
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
export async function draftToChange(transaction: Transaction, seen: SeenDraft): Promise<KeptDraft> {
  const kept = await lockedDraft(transaction, seen.planId)
  if (kept.version !== seen.version) throw new Refused(changedMeanwhile)
  return kept
}

/**
 * The draft, to be mended in one part of it: a measure, or else its heading. What others have changed
 * elsewhere meanwhile stands in nobody's way.
 *
 * @throws {Refused} when there is no such draft, its plan is no draft any more, or that part has
 *   changed since the person saw it.
 */
export async function draftToMend(
  transaction: Transaction,
  seen: SeenDraft & { readonly position: number | null },
): Promise<KeptDraft> {
  const kept = await mendableDraft(transaction, seen.planId)
  if (kept.version === seen.version) return kept
  const then = await selectOptionalVersion(transaction, seen.planId, seen.version)
  const partOf = ({ draft }: Pick<KeptDraft, 'draft'>) =>
    seen.position === null
      ? [draft.title, draft.year, draft.goals]
      : draft.measures.find((measure) => measure.position === seen.position)
  if (!then || !sameAsKept(partOf(then), partOf(kept))) throw new Refused(changedMeanwhile)
  return kept
}

/** @throws {Refused} when there is no such draft or its plan is no draft any more. */
export async function mendableDraft(transaction: Transaction, planId: string): Promise<KeptDraft> {
  const kept = await lockedDraft(transaction, planId)
  const refusal = refusalToMendPlan(kept.status)
  if (refusal) throw new Refused(refusal)
  return kept
}

async function lockedDraft(transaction: Transaction, planId: string): Promise<KeptDraft> {
  const kept = await selectOptionalDraftToChange(transaction, planId)
  if (!kept) throw new Refused(noSuchDraft)
  return kept
}
