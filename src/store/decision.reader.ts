import type { PlainDate } from '../core/base/plain-date.ts'
import type { DecidedStep } from '../core/plan/decision.ts'
import type { Database } from './database.ts'
import { actFrom, type Row } from './plan-rows.ts'

/** What was decided of the measures of a plan, in the order of entering. */
export async function listDecisions(
  database: Database,
  planId: string,
): Promise<(DecidedStep & { readonly measure: string })[]> {
  const rows = await database
    .selectFrom('measure_decision')
    .innerJoin('measure', 'measure.id', 'measure_decision.measure_id')
    .selectAll('measure_decision')
    .select('measure.code')
    .where('measure.plan_id', '=', planId)
    .orderBy('measure_decision.id')
    .execute()
  return rows.map((row) => ({ measure: row.code, ...stepFrom(row) }))
}

export const stepFrom = (row: Row<'measure_decision'>): DecidedStep => ({
  kind: row.kind,
  reason: row.reason,
  act: actFrom(row),
  ...(row.holds_from === null ? {} : { from: row.holds_from as PlainDate }),
})
