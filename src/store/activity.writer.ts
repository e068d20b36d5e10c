import type { Activity } from '../core/report/activity.ts'
import type { ActivityRule } from '../core/report/activity-rule.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'

/** Answers with the id of an activity that has no version yet. */
export async function insertActivity(
  transaction: Transaction,
  measureId: string,
  institutionId: string | null,
): Promise<string> {
  const { id } = await transaction
    .insertInto('activity')
    .values({ measure_id: measureId, institution_id: institutionId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** @param withdrawnBecause null while it stands */
export async function insertActivityVersion(
  transaction: Transaction,
  at: { readonly activityId: string; readonly version: number },
  activity: Activity & { readonly withdrawnBecause: string | null },
  entry: EnteredBy,
): Promise<void> {
  await transaction
    .insertInto('activity_version')
    .values({
      activity_id: at.activityId,
      version: at.version,
      kind: activity.kind,
      title: activity.title,
      from_day: activity.from,
      until_day: activity.until,
      place: activity.place,
      participants: activity.participants,
      materials: activity.materials,
      withdrawn_because: activity.withdrawnBecause,
      demonstration: entry.demonstration,
      ...entryColumns(entry),
    })
    .execute()
}

/** @param rule null: the indicator no longer follows from activities */
export async function insertActivityRule(
  transaction: Transaction,
  at: { readonly indicatorId: string; readonly version: number },
  rule: ActivityRule | null,
  entry: Omit<EnteredBy, 'demonstration'>,
): Promise<void> {
  await transaction
    .insertInto('activity_rule')
    .values({
      indicator_id: at.indicatorId,
      version: at.version,
      counts: rule?.counts ?? null,
      kinds: [...(rule?.kinds ?? [])],
      ...entryColumns(entry),
    })
    .execute()
}
