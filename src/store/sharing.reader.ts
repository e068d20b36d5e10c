import type { SharingDecision } from '../core/plan/plan.ts'
import type { Database, Transaction } from './database.ts'
import { isRowId } from './row-id.ts'

/** A decision on a pair with who took it and when: for those who work on the plan, never published. */
export interface KeptSharingDecision extends SharingDecision {
  readonly revision: number
  readonly decidedBy: string
  readonly decidedAt: string
}

/** Every decision of an adopted plan, by pairs in the order of the plan, the first decision of a pair first. */
export async function selectSharingDecisions(
  database: Database,
  planId: string,
): Promise<KeptSharingDecision[]> {
  if (!isRowId(planId)) return []
  const rows = await database
    .selectFrom('sharing_decision')
    .innerJoin('measure as first', 'first.id', 'first_measure_id')
    .innerJoin('measure as second', 'second.id', 'second_measure_id')
    .selectAll('sharing_decision')
    .select(['first.code as firstCode', 'second.code as secondCode'])
    .where('first.plan_id', '=', planId)
    .orderBy('first.position')
    .orderBy('second.position')
    .orderBy('revision')
    .execute()
  return rows.map((row) => ({
    measures: [row.firstCode, row.secondCode],
    decision: row.decision,
    reason: row.reason,
    revision: row.revision,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  }))
}

/** A decision without who took it and when. */
export const sharingOf = ({
  measures,
  decision,
  reason,
}: KeptSharingDecision): SharingDecision => ({
  ...{ measures, decision, reason },
})

export interface PairToDecide {
  readonly planId: string
  /** In the order of the plan. */
  readonly measures: readonly [{ id: string; code: string }, { id: string; code: string }]
  /** The revision of the last decision, 0 for none. */
  readonly revision: number
}

/** Two measures of an adopted plan, both locked until the transaction ends; nothing when it has not both. */
export async function selectOptionalPairToDecide(
  transaction: Transaction,
  slug: string,
  codes: readonly [string, string],
): Promise<PairToDecide | undefined> {
  const rows = await transaction
    .selectFrom('measure')
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .select(['measure.id', 'measure.code', 'plan.id as planId'])
    .where('plan.slug', '=', slug)
    .where('plan.status', '=', 'adopted')
    .where('measure.code', 'in', codes)
    .orderBy('measure.position')
    .forNoKeyUpdate(['measure'])
    .execute()
  const [first, second] = rows
  if (!first || !second) return undefined
  const last = await transaction
    .selectFrom('sharing_decision')
    .select((all) => all.fn.max('revision').as('revision'))
    .where('first_measure_id', '=', first.id)
    .where('second_measure_id', '=', second.id)
    .executeTakeFirst()
  return { planId: first.planId, measures: [first, second], revision: last?.revision ?? 0 }
}
