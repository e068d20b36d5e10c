import type { Decimal } from '../core/base/decimal.ts'
import type { VerdictCriteria } from '../core/plan/verdict-criteria.ts'
import type { ReportingPeriod } from '../core/report/reporting-period.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'
import { toJson } from './json-text.ts'

type Entry = Omit<EnteredBy, 'demonstration'>

/** A setting that is changed is the next version of it; the ones before stay. */
export async function insertCriteria(
  transaction: Transaction,
  planId: string,
  version: number,
  criteria: VerdictCriteria,
  entry: Entry,
): Promise<void> {
  await transaction
    .insertInto('plan_criteria')
    .values({
      plan_id: planId,
      version,
      met_from: criteria.metFrom,
      partly_above: criteria.partlyAbove,
      exceeded_above: criteria.exceededAbove,
      tolerance: criteria.tolerance,
      ...entryColumns(entry),
    })
    .execute()
}

/** @param periods all that are to be reported on; those of the version before hold no more. */
export async function insertReportingPeriods(
  transaction: Transaction,
  planId: string,
  version: number,
  periods: readonly ReportingPeriod[],
  entry: Entry,
): Promise<void> {
  if (periods.length === 0) return
  await transaction
    .insertInto('reporting_period')
    .values(
      periods.map(({ period, due }) => ({
        plan_id: planId,
        version,
        period,
        due,
        ...entryColumns(entry),
      })),
    )
    .execute()
}

export interface MeasureWeights {
  readonly weight: Decimal
  /** In the order of the measure's indicators. */
  readonly indicators: readonly Decimal[]
}

export async function insertWeights(
  transaction: Transaction,
  measureId: string,
  version: number,
  { weight, indicators }: MeasureWeights,
  entry: Entry,
): Promise<void> {
  await transaction
    .insertInto('measure_weight')
    .values({
      measure_id: measureId,
      version,
      weight,
      indicator_weights: toJson(indicators),
      ...entryColumns(entry),
    })
    .execute()
}
