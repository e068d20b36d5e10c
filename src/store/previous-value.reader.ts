import type { Period } from '../core/base/period.ts'
import type { OfIndicator } from '../core/degree/circumstances.ts'
import type { PreviousValue } from '../core/report/previous-value.ts'
import type { Database } from './database.ts'
import { toDecimal } from './numeric.ts'

export interface KeptPreviousValue extends PreviousValue, OfIndicator {
  /** From 1; the highest of an indicator counts. */
  readonly version: number
  /** The version of the indicator's lineage that it came by; null where somebody entered it. */
  readonly lineageVersion: number | null
  /** When it was said that the indicator does not go on from where the value is of; null while it does. */
  readonly endedAt: string | null
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
    .select((value) =>
      value
        .selectFrom('indicator_lineage as later')
        .innerJoin('indicator_lineage as its', (join) =>
          join
            .onRef('its.indicator_id', '=', 'previous_value.indicator_id')
            .onRef('its.version', '=', 'previous_value.lineage_version'),
        )
        .whereRef('later.indicator_id', '=', 'its.indicator_id')
        .whereRef('later.version', '>', 'its.version')
        .whereRef('later.previous_indicator_id', 'is distinct from', 'its.previous_indicator_id')
        .orderBy('later.version')
        .limit(1)
        .select('later.entered_at')
        .as('ended_at'),
    )
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
    lineageVersion: row.lineage_version,
    endedAt: row.ended_at,
  }))
}
