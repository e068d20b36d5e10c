import { comparePeriods, type Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { SettingsHistory } from '../core/degree/known-settings.ts'
import type { Database } from './database.ts'
import { toDecimal } from './numeric.ts'
import { criteriaFrom } from './plan-settings.reader.ts'
import { isRowId } from './row-id.ts'
import { selectSharingDecisions, sharingOf } from './sharing.reader.ts'

/** Every version of whatever was set of a plan, so that the plan of any day can be told. */
export async function selectSettingsHistory(
  database: Database,
  planId: string,
): Promise<SettingsHistory> {
  if (!isRowId(planId)) return { criteria: [], weights: [], sharing: [], periods: [] }
  const [criteria, weights, sharing, periods] = await Promise.all([
    database
      .selectFrom('plan_criteria')
      .selectAll()
      .where('plan_id', '=', planId)
      .orderBy('version')
      .execute(),
    database
      .selectFrom('measure_weight')
      .innerJoin('measure', 'measure.id', 'measure_weight.measure_id')
      .selectAll('measure_weight')
      .select('measure.code')
      .where('measure.plan_id', '=', planId)
      .orderBy('measure_weight.measure_id')
      .orderBy('version')
      .execute(),
    selectSharingDecisions(database, planId),
    database
      .selectFrom('reporting_period')
      .selectAll()
      .where('plan_id', '=', planId)
      .orderBy('version')
      .execute(),
  ])
  return {
    criteria: criteria.map((row) => ({ enteredAt: row.entered_at, value: criteriaFrom(row) })),
    weights: weights.map((row) => ({
      enteredAt: row.entered_at,
      value: {
        measure: row.code,
        weight: toDecimal(row.weight),
        indicators: row.indicator_weights,
      },
    })),
    sharing: sharing.map((each) => ({ enteredAt: each.decidedAt, value: sharingOf(each) })),
    periods: [...Map.groupBy(periods, ({ version }) => version).values()].flatMap((rows) =>
      rows.slice(0, 1).map(({ entered_at: enteredAt }) => ({
        enteredAt,
        value: rows
          .map((row) => ({ period: row.period as Period, due: row.due as PlainDate | null }))
          .sort((a, b) => comparePeriods(a.period, b.period)),
      })),
    ),
  }
}
