import type { TargetRevision } from '../core/plan/plan.ts'
import { actColumns } from './act-columns.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'
import { toJson } from './json-text.ts'

/** The target before it stays as it was; only what holds from a day on is added. */
export async function insertTargetRevision(
  transaction: Transaction,
  indicatorId: string,
  { from, target, counting, reason, act }: TargetRevision,
  entry: EnteredBy,
  amendmentId: string | null = null,
): Promise<void> {
  await transaction
    .insertInto('target_revision')
    .values({
      indicator_id: indicatorId,
      holds_from: from,
      target: toJson(target),
      counting: counting ? toJson(counting) : null,
      reason: toJson(reason),
      ...actColumns(act),
      demonstration: entry.demonstration,
      ...entryColumns(entry),
      amendment_id: amendmentId,
    })
    .execute()
}
