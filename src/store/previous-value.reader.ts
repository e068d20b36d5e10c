import type { Period } from '../core/base/period.ts'
import type { OfIndicator } from '../core/degree/circumstances.ts'
import type { PreviousValue } from '../core/report/previous-value.ts'
import type { Database } from './database.ts'
import { toDecimal } from './numeric.ts'

export interface KeptPreviousValue extends PreviousValue, OfIndicator {
  /** From 1; the highest of an indicator counts. */
  readonly version: number
}

/**
 * The values of the time before that were entered for the indicators of a plan, every version of them.
 * Nobody accepts a value that is taken over from elsewhere: whoever entered it stands for it.
 */
export async function listPreviousValues(
  database: Database,
  planId: string,
): Promise<KeptPreviousValue[]> {
  const rows = await database
    .selectFrom('previous_value')
    .innerJoin('indicator', 'indicator.id', 'previous_value.indicator_id')
    .innerJoin('measure', 'measure.id', 'indicator.measure_id')
    .selectAll('previous_value')
    .select(['measure.code', 'indicator.position as indicator'])
    .where('measure.plan_id', '=', planId)
    .orderBy('previous_value.indicator_id')
    .orderBy('previous_value.version')
    .execute()
  return rows.map((row) => ({
    measure: row.code,
    indicator: row.indicator,
    version: row.version,
    value: toDecimal(row.value),
    period: row.period as Period,
    source: row.source,
    acceptedAt: row.entered_at,
    acceptedBy: row.entered_by,
  }))
}
