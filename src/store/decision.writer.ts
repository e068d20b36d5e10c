import type { DecidedStep } from '../core/plan/decision.ts'
import { actColumns } from './act-columns.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'
import { toJson } from './json-text.ts'

/** Decisions are only ever added: one is taken back by another. */
export async function insertDecision(
  transaction: Transaction,
  measureId: string,
  decision: DecidedStep,
  entry: EnteredBy,
  amendmentId: string | null = null,
): Promise<void> {
  await transaction
    .insertInto('measure_decision')
    .values({
      measure_id: measureId,
      kind: decision.kind,
      reason: toJson(decision.reason),
      ...actColumns(decision.act),
      holds_from: decision.from ?? null,
      demonstration: entry.demonstration,
      ...entryColumns(entry),
      amendment_id: amendmentId,
    })
    .execute()
}
