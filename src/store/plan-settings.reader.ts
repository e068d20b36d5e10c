import { comparePeriods, type Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { VerdictCriteria } from '../core/plan/verdict-criteria.ts'
import type { ReportingPeriod } from '../core/report/reporting-period.ts'
import type { Database } from './database.ts'
import { toDecimal } from './numeric.ts'
import type { Row } from './plan-rows.ts'
import type { MeasureWeights } from './plan-settings.writer.ts'

/** What each verdict of a plan asks for, with its version; nothing while it is the usual. */
export async function selectOptionalCriteria(
  database: Database,
  planId: string,
): Promise<{ readonly version: number; readonly criteria: VerdictCriteria } | undefined> {
  const row = await database
    .selectFrom('plan_criteria')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      version: row.version,
      criteria: criteriaFrom(row),
    }
  )
}

export const criteriaFrom = (row: Row<'plan_criteria'>): VerdictCriteria => ({
  metFrom: toDecimal(row.met_from),
  partlyAbove: toDecimal(row.partly_above),
  exceededAbove: toDecimal(row.exceeded_above),
  tolerance: toDecimal(row.tolerance),
})

/** The periods to be reported on with their last days, in the order of time; version 0 while nobody has set any. */
export async function selectReportingPeriods(
  database: Database,
  planId: string,
): Promise<{ readonly version: number; readonly periods: readonly ReportingPeriod[] }> {
  const rows = await database
    .selectFrom('reporting_period')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('version', '=', (latest) =>
      latest
        .selectFrom('reporting_period as any_version')
        .where('any_version.plan_id', '=', planId)
        .select((all) => all.fn.max('any_version.version').as('version')),
    )
    .execute()
  return {
    version: rows[0]?.version ?? 0,
    periods: rows
      .map((row) => ({ period: row.period as Period, due: row.due as PlainDate | null }))
      .sort((a, b) => comparePeriods(a.period, b.period)),
  }
}

/** The weights of a measure and its indicators with their version; nothing while nobody has set any. */
export async function selectWeights(
  database: Database,
  at: { readonly planId: string; readonly code: string },
): Promise<{ readonly version: number; readonly weights: MeasureWeights } | undefined> {
  const row = await database
    .selectFrom('measure_weight')
    .innerJoin('measure', 'measure.id', 'measure_weight.measure_id')
    .selectAll('measure_weight')
    .where('measure.plan_id', '=', at.planId)
    .where('measure.code', '=', at.code)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      version: row.version,
      weights: {
        weight: toDecimal(row.weight),
        indicators: row.indicator_weights,
      },
    }
  )
}
