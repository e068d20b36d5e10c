import type { Decimal } from '../core/base/decimal.ts'
import type { Currency } from '../core/base/money.ts'
import type { MoneyKind } from '../core/report/money-report.ts'
import type { ReportedValue } from '../core/report/report.ts'
import type { Transaction } from './database.ts'
import { toDecimal } from './numeric.ts'
import { reportedFrom } from './report.reader.ts'
import type { ReportPlace } from './report-place.reader.ts'

/**
 * Locks a measure and its indicators until the transaction ends: whoever else enters values or money of it
 * at once sees what this transaction wrote.
 */
export async function lockMeasure(
  transaction: Transaction,
  at: { readonly slug: string; readonly measure: string },
): Promise<void> {
  await transaction
    .selectFrom('measure')
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .select('measure.id')
    .where('plan.slug', '=', at.slug)
    .where('measure.code', '=', at.measure)
    .forNoKeyUpdate(['measure'])
    .execute()
  await transaction
    .selectFrom('indicator')
    .innerJoin('measure', 'measure.id', 'indicator.measure_id')
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .select('indicator.id')
    .where('plan.slug', '=', at.slug)
    .where('measure.code', '=', at.measure)
    .orderBy('indicator.id')
    .forNoKeyUpdate(['indicator'])
    .execute()
}

/** What is known of an indicator for a period. */
export interface LatestValue {
  readonly indicatorId: string
  readonly position: number
  /** 0 where nothing was reported. */
  readonly revision: number
  readonly reported: ReportedValue | null
}

export async function selectLatestValues(
  transaction: Transaction,
  { measureId, period }: Pick<ReportPlace, 'measureId' | 'period'>,
): Promise<LatestValue[]> {
  const rows = await transaction
    .selectFrom('indicator')
    .leftJoin('report', (join) =>
      join.onRef('report.indicator_id', '=', 'indicator.id').on('report.period', '=', period),
    )
    .distinctOn('indicator.position')
    .select(['indicator.id', 'indicator.position', 'report.revision'])
    .select(['value', 'numerator', 'denominator', 'done'])
    .where('indicator.measure_id', '=', measureId)
    .orderBy('indicator.position')
    .orderBy('report.revision', (revision) => revision.desc().nullsLast())
    .execute()
  return rows.map((row) => ({
    indicatorId: row.id,
    position: row.position,
    revision: row.revision ?? 0,
    reported: row.revision === null ? null : reportedFrom(row),
  }))
}

export interface LatestMoney {
  readonly allocation: number
  readonly kind: MoneyKind
  readonly revision: number
  readonly amount: Decimal
  readonly currency: Currency
}

export async function selectLatestMoney(
  transaction: Transaction,
  { measureId, period }: Pick<ReportPlace, 'measureId' | 'period'>,
): Promise<LatestMoney[]> {
  const rows = await transaction
    .selectFrom('money_report')
    .distinctOn(['allocation', 'kind'])
    .select(['allocation', 'kind', 'revision', 'amount', 'currency'])
    .where('measure_id', '=', measureId)
    .where('period', '=', period)
    .orderBy('allocation')
    .orderBy('kind')
    .orderBy('revision', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, amount: toDecimal(row.amount) }))
}
