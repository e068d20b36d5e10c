import type { IndicatorRule } from '../core/plan/plan.ts'
import type { Database, Transaction } from './database.ts'
import { indicatorFrom, type Row } from './plan-rows.ts'
import { isCount } from './row-id.ts'

export interface IndicatorToReportOn {
  readonly id: string
  readonly rule: IndicatorRule
  readonly planYear: number
}

/**
 * An indicator of an adopted plan, locked until the transaction ends: of two who report on it at once
 * the second sees what the first wrote.
 */
export async function selectOptionalIndicatorToReportOn(
  transaction: Transaction,
  at: { readonly slug: string; readonly measure: string; readonly indicator: number },
): Promise<IndicatorToReportOn | undefined> {
  if (!isCount(at.indicator)) return undefined
  const row = await transaction
    .selectFrom('indicator')
    .innerJoin('measure', 'measure.id', 'indicator.measure_id')
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .selectAll('indicator')
    .select(['plan.year'])
    .where('plan.slug', '=', at.slug)
    .where('plan.status', '=', 'adopted')
    .where('measure.code', '=', at.measure)
    .where('indicator.position', '=', at.indicator)
    .forNoKeyUpdate(['indicator'])
    .$narrowType<{ year: number }>()
    .executeTakeFirst()
  return row && toReportOn(row)
}

/** All indicators of an adopted plan, each with its measure's position and its own. */
export async function listIndicatorsToReportOn(
  database: Database,
  planId: string,
): Promise<(IndicatorToReportOn & { measure: number; position: number })[]> {
  const rows = await database
    .selectFrom('indicator')
    .innerJoin('measure', 'measure.id', 'indicator.measure_id')
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .selectAll('indicator')
    .select(['plan.year', 'measure.position as measure'])
    .where('plan.id', '=', planId)
    .where('plan.status', '=', 'adopted')
    .$narrowType<{ year: number }>()
    .execute()
  return rows.map((row) => ({
    ...toReportOn(row),
    measure: row.measure,
    position: row.position,
  }))
}

const toReportOn = (row: Row<'indicator'> & { readonly year: number }): IndicatorToReportOn => ({
  id: row.id,
  rule: indicatorFrom(row).rule,
  planYear: row.year,
})
