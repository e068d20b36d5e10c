import type { SharingDecision } from '../core/plan/plan.ts'
import type { Transaction } from './database.ts'

/** The next decision of a pair of measures of an adopted plan; the ones before it stay. */
export async function insertSharingDecision(
  transaction: Transaction,
  decided: Omit<SharingDecision, 'measures'> & {
    /** The ids of the measures, in the order of the plan. */
    readonly measureIds: readonly [string, string]
    readonly revision: number
    readonly decidedBy: string
    /** ISO 8601 instant, UTC. */
    readonly decidedAt: string
  },
): Promise<void> {
  await transaction
    .insertInto('sharing_decision')
    .values({
      first_measure_id: decided.measureIds[0],
      second_measure_id: decided.measureIds[1],
      revision: decided.revision,
      decision: decided.decision,
      reason: decided.reason,
      decided_by: decided.decidedBy,
      decided_at: decided.decidedAt,
    })
    .execute()
}
