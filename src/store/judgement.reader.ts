import type { PlainDate } from '../core/base/plain-date.ts'
import type { OfIndicator } from '../core/degree/circumstances.ts'
import type { Judgement } from '../core/degree/judgement.ts'
import type { Database } from './database.ts'

/** What people found of the indicators of a plan, in the order of entering. */
export async function listJudgements(
  database: Database,
  planId: string,
): Promise<(Judgement & OfIndicator)[]> {
  const rows = await database
    .selectFrom('judgement')
    .innerJoin('indicator', 'indicator.id', 'judgement.indicator_id')
    .innerJoin('measure', 'measure.id', 'indicator.measure_id')
    .selectAll('judgement')
    .select(['measure.code', 'indicator.position as indicator'])
    .where('measure.plan_id', '=', planId)
    .orderBy('judgement.id')
    .execute()
  return rows.map((row) => ({
    measure: row.code,
    indicator: row.indicator,
    verdict: row.verdict,
    reason: row.reason,
    by: row.judged_by,
    position: row.judged_by_position,
    on: row.judged_on as PlainDate,
  }))
}
