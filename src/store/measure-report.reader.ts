import type { Period } from '../core/base/period.ts'
import type { ReportContent, ReportFields } from '../core/report/report-content.ts'
import type { KeptReportStatus, RecordedMove } from '../core/report/report-status.ts'
import type { Database } from './database.ts'

/** One step of a report, with what it said then. */
export interface ReportStep {
  readonly move: RecordedMove
  readonly content: ReportContent
  /** On the report as a whole. */
  readonly remark: string | null
  /** By field. */
  readonly remarks: ReportFields
  readonly madeBy: string
  readonly madeAt: string
}

/** Every submission of a report and every answer to it, the first first. */
export async function listReportSteps(database: Database, reportId: string): Promise<ReportStep[]> {
  const rows = await database
    .selectFrom('measure_report_step')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('version')
    .execute()
  return rows.map((row) => ({
    move: row.move,
    content: { language: row.language, fields: row.fields },
    remark: row.remark,
    remarks: row.remarks,
    madeBy: row.made_by,
    madeAt: row.made_at,
  }))
}

/** How the report of a measure for a period stands; nothing while nobody has begun it. */
export async function selectOptionalReportStatus(
  database: Database,
  measureId: string,
  period: Period,
): Promise<KeptReportStatus | undefined> {
  const row = await database
    .selectFrom('measure_report')
    .select('status')
    .where('measure_id', '=', measureId)
    .where('period', '=', period)
    .executeTakeFirst()
  return row?.status
}
