import type { IndicatorRule } from '../core/plan/plan.ts'
import type { Transaction } from './database.ts'
import { indicatorFrom } from './plan-rows.ts'
import { isCount } from './row-id.ts'

export interface IndicatorToReportOn {
  readonly id: string
  readonly rule: IndicatorRule
  readonly planYear: number
  readonly demonstration: boolean
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
    .select(['plan.year', 'plan.demonstration'])
    .where('plan.slug', '=', at.slug)
    .where('plan.status', '=', 'adopted')
    .where('measure.code', '=', at.measure)
    .where('indicator.position', '=', at.indicator)
    .forNoKeyUpdate(['indicator'])
    .$narrowType<{ year: number }>()
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      rule: indicatorFrom(row).rule,
      planYear: row.year,
      demonstration: row.demonstration,
    }
  )
}
