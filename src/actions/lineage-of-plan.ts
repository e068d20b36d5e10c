import { type LineageLine, lineageLines } from '../core/plan/lineage.ts'
import type { Plan } from '../core/plan/plan.ts'
import { planOn } from '../core/plan/plan-on.ts'
import { proposedLineage } from '../core/plan/proposed-lineage.ts'
import type { Database } from '../store/database.ts'
import { listLineage, selectLineageVersion } from '../store/lineage.reader.ts'
import { listPlans, type PlanSummary, selectOptionalPlan } from '../store/plan.reader.ts'

/** A plan beside the one that it may go on from, with what is known or proposed of each measure. */
export interface LineageOfPlan {
  /** As it reads with all amendments. */
  readonly plan: Plan
  /** Likewise; null where there is no plan of an earlier year. */
  readonly before: Plan | null
  /** The plans of earlier years, the latest first. */
  readonly earlier: readonly PlanSummary[]
  readonly lines: readonly LineageLine[]
  /** How often anything was said of it; 0 where nothing was. */
  readonly version: number
  /** What was there when it was seen: a change of anything that it was made from gives another. */
  readonly seen: string
}

/**
 * What a plan goes on from. Of the plans of earlier years it is held against the one that is named, else
 * against that which most of its measures go on from, else against the latest.
 */
export async function lineageOfPlan(
  database: Database,
  slug: string,
  named: string | undefined,
): Promise<LineageOfPlan | undefined> {
  const kept = await selectOptionalPlan(database, slug)
  if (!kept) return undefined
  const plan = planOn(kept, null)
  const known = await listLineage(database, plan.id)
  const version = await selectLineageVersion(database, plan.id)
  const earlier = (await listPlans(database)).filter(({ year }) => year < plan.year)
  const usual = mostNamed(known.flatMap(({ previous }) => (previous ? [previous.slug] : [])))
  const chosen =
    earlier.find((each) => each.slug === named) ??
    earlier.find((each) => each.slug === usual) ??
    earlier[0]
  const found = chosen && (await selectOptionalPlan(database, chosen.slug))
  const before = found ? planOn(found, null) : null
  const proposals = before ? proposedLineage(before, plan) : []
  const amended = [plan, before].map((each) => each?.amendments?.length ?? 0)
  return {
    ...{ plan, before, earlier, version },
    lines: lineageLines(plan, before?.slug ?? null, known, proposals),
    seen: [version, ...amended].join('.'),
  }
}

function mostNamed(slugs: readonly string[]): string | undefined {
  const counts = Map.groupBy(slugs, (slug) => slug)
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
}
