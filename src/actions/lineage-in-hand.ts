import { Refused } from '../core/base/refusal.ts'
import type { LineageLine } from '../core/plan/lineage.ts'
import type { Transaction } from '../store/database.ts'
import type { LineageToKeep } from './keep-lineage.ts'
import { type LineageOfPlan, lineageOfPlan } from './lineage-of-plan.ts'
import { changedMeanwhile, noSuchPlan } from './refusals.ts'

/**
 * What a plan goes on from as the person saw it, and the number of the version that a change of it makes.
 *
 * @throws {Refused} when there is no such plan, or something has changed meanwhile.
 */
export async function lineageInHand(
  transaction: Transaction,
  slug: string,
  before: string | undefined,
  seen: string,
): Promise<LineageOfPlan & { readonly next: number }> {
  const found = await lineageOfPlan(transaction, slug, before)
  if (!found) throw new Refused(noSuchPlan)
  if (found.seen !== seen || (before ?? '') !== (found.before?.slug ?? ''))
    throw new Refused(changedMeanwhile)
  return { ...found, next: found.version + 1 }
}

/** A line without what is only shown of it. */
export const placesOfLine = ({ measure, previous, indicators }: LineageLine): LineageToKeep => ({
  measure: measure.code,
  previous,
  indicators: indicators.map((each) => ({
    position: each.indicator.position,
    previous: each.previous,
  })),
})
