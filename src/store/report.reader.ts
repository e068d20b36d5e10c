import type { Period } from '../core/base/period.ts'
import { comparePeriods } from '../core/base/period.ts'
import type { IndicatorReports, Report, ReportedValue } from '../core/report/report.ts'
import type { Database } from './database.ts'
import { selectEvidenceOfReports } from './evidence-of-reports.reader.ts'
import { toDecimal } from './numeric.ts'
import { acceptanceFrom, type Row } from './plan-rows.ts'
import { isCount, isRowId } from './row-id.ts'

/**
 * Every report with all its revisions, for every indicator of the plan that was reported on, in the
 * order of the plan: by period, the first revision first.
 */
export async function selectReportsOfPlan(
  database: Database,
  planId: string,
): Promise<IndicatorReports[]> {
  if (!isRowId(planId)) return []
  const evidenceOf = await selectEvidenceOfReports(database, planId)
  const rows = await database
    .selectFrom('report')
    .innerJoin('indicator', 'indicator.id', 'report.indicator_id')
    .innerJoin('measure', 'measure.id', 'indicator.measure_id')
    .selectAll('report')
    .select(['measure.code', 'indicator.position as indicator'])
    .where('measure.plan_id', '=', planId)
    .orderBy('measure.position')
    .orderBy('indicator.position')
    .orderBy('report.revision')
    .execute()
  const grouped = new Map<string, { measure: string; indicator: number; reports: Report[] }>()
  for (const row of rows) {
    const group = grouped.get(row.indicator_id) ?? {
      measure: row.code,
      indicator: row.indicator,
      reports: [],
    }
    const { measure, indicator } = group
    const evidence = evidenceOf({ measure, indicator, period: row.period as Period })
    group.reports.push({ ...reportFrom(row), ...(evidence.length > 0 ? { evidence } : {}) })
    grouped.set(row.indicator_id, group)
  }
  for (const { reports } of grouped.values())
    reports.sort((a, b) => comparePeriods(a.period, b.period))
  return [...grouped.values()]
}

/** Every report of one indicator with all its revisions: by period, the latest revision first. */
export async function selectRevisions(
  database: Database,
  planId: string,
  measureCode: string,
  indicatorPosition: number,
): Promise<Report[]> {
  if (!isRowId(planId) || !isCount(indicatorPosition)) return []
  const rows = await database
    .selectFrom('report')
    .innerJoin('indicator', 'indicator.id', 'report.indicator_id')
    .innerJoin('measure', 'measure.id', 'indicator.measure_id')
    .selectAll('report')
    .where('measure.plan_id', '=', planId)
    .where('measure.code', '=', measureCode)
    .where('indicator.position', '=', indicatorPosition)
    .orderBy('report.revision', 'desc')
    .execute()
  return rows.map(reportFrom).sort((a, b) => comparePeriods(a.period, b.period))
}

/** The latest revision of an indicator's report for a period. */
export async function selectOptionalReport(
  database: Database,
  indicatorId: string,
  period: Period,
): Promise<Report | undefined> {
  const row = await database
    .selectFrom('report')
    .selectAll()
    .where('indicator_id', '=', indicatorId)
    .where('period', '=', period)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && reportFrom(row)
}

const reportFrom = (row: Row<'report'>): Report => ({
  period: row.period as Period,
  reported: reportedFrom(row),
  note: row.note,
  enteredBy: row.entered_by,
  enteredAt: row.entered_at,
  revision: row.revision,
  demonstration: row.demonstration,
  ...acceptanceFrom(row),
})

export function reportedFrom(
  row: Pick<Row<'report'>, 'value' | 'numerator' | 'denominator' | 'done'>,
): ReportedValue {
  if (row.value !== null) return { value: toDecimal(row.value) }
  if (row.numerator !== null && row.denominator !== null)
    return { numerator: toDecimal(row.numerator), denominator: toDecimal(row.denominator) }
  if (row.done !== null) return { done: row.done }
  throw new TypeError('a report says nothing')
}
