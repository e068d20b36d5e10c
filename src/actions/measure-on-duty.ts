import { refusalUnlessFor } from '../core/access/permissions.ts'
import { Refused } from '../core/base/refusal.ts'
import type { Transaction } from '../store/database.ts'
import { listDuties } from '../store/duty.reader.ts'
import {
  type LockedMeasure,
  selectOptionalMeasureToDecide,
} from '../store/measure-to-decide.reader.ts'
import type { ActionContext } from './action-context.ts'
import { refusedAsNotThere } from './not-there.ts'
import { noSuchMeasure } from './refusals.ts'

/** A measure whose institutions give evidence of it. */
export interface MeasureOnDuty extends LockedMeasure {
  /** The ids of those that report on it and of those that contribute. */
  readonly institutions: readonly string[]
}

/**
 * The measure, locked until the transaction ends, for whoever may give evidence of it.
 *
 * @throws {Refused} when there is none, or the actor stands for none of its institutions
 */
export async function measureOnDuty(
  transaction: Transaction,
  { actor }: ActionContext,
  at: { readonly slug: string; readonly measure: string },
): Promise<MeasureOnDuty> {
  const measure = await selectOptionalMeasureToDecide(transaction, at)
  if (!measure) throw await refusedAsNotThere(transaction, at.slug, noSuchMeasure)
  const duties = await listDuties(transaction, measure.planId)
  const duty = duties.find((each) => each.measure === at.measure)
  const institutions = duty ? [duty.reports, ...duty.contributes] : []
  const refusal = refusalUnlessFor(actor, 'give-evidence', institutions)
  if (refusal) throw new Refused(refusal)
  return { ...measure, institutions }
}
