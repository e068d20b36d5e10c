import type { Judgement } from '../core/degree/judgement.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'
import { toJson } from './json-text.ts'

/** Judgements are only ever added: the latest holds, those before it stay visible. */
export async function insertJudgement(
  transaction: Transaction,
  indicatorId: string,
  judgement: Judgement & { readonly position: string },
  entry: EnteredBy,
): Promise<void> {
  await transaction
    .insertInto('judgement')
    .values({
      indicator_id: indicatorId,
      verdict: judgement.verdict,
      reason: toJson(judgement.reason),
      judged_by: judgement.by,
      judged_by_position: judgement.position,
      judged_on: judgement.on,
      demonstration: entry.demonstration,
      ...entryColumns(entry),
    })
    .execute()
}
