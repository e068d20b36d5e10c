import { sql } from 'kysely'
import type { ReportContent, ReportFields } from '../core/report/report-content.ts'
import type { KeptReportStatus, RecordedMove } from '../core/report/report-status.ts'
import { lockLog } from './audit.writer.ts'
import type { Transaction } from './database.ts'
import { toJson } from './json-text.ts'
import type { ReportPlace } from './report-place.reader.ts'

/** What becomes of a report, and what of it is kept for good. */
export interface KeptMove {
  readonly status: KeptReportStatus
  readonly content: ReportContent
  readonly by: string
  /** ISO 8601 instant, UTC. */
  readonly at: string
  /** Left out of what is only saved. */
  readonly step?: {
    readonly move: RecordedMove
    readonly remark: string | null
    readonly remarks: ReportFields
    /** Whether the log is appended to next, so that its lock is taken in the same statement. */
    readonly locksLog?: boolean
  }
}

/**
 * Writes a report as it is from now on, and the step that made it so, where one did. False when it is
 * no longer as it was read: somebody changed it meanwhile, and nothing is written.
 */
export async function keepReport(
  transaction: Transaction,
  place: ReportPlace,
  { status, content, by, at, step }: KeptMove,
): Promise<boolean> {
  const submits = step?.move === 'submit'
  const returns = place.returns + (step?.move === 'return' ? 1 : 0)
  const fields = toJson(content.fields)
  const [submittedBy, submittedAt] = submits ? [by, at] : [place.submittedBy, place.submittedAt]
  const kept = sql`
insert into measure_report as kept (measure_id, period, institution_id, status, version, language, fields,
  returns, changed_by, changed_at, submitted_by, submitted_at)
values (${place.measureId}, ${place.period}, ${place.duty.reports}, ${status}, ${place.version + 1},
  ${content.language}, ${fields}, ${returns}, ${by}, ${at}, ${submittedBy}, ${submittedAt})
on conflict (measure_id, period) do update set institution_id = excluded.institution_id,
  status = excluded.status, version = excluded.version, language = excluded.language,
  fields = excluded.fields, returns = excluded.returns, changed_by = excluded.changed_by,
  changed_at = excluded.changed_at, submitted_by = excluded.submitted_by, submitted_at = excluded.submitted_at
where kept.version = ${place.version}
returning id, version`
  const { rows } = step
    ? await sql`/* prepared: report-step${sql.raw(step.locksLog ? '-and-lock' : '')} */
with kept as (${kept})
insert into measure_report_step (report_id, version, move, language, fields, remark, remarks, made_by, made_at)
select id, version, ${step.move}, ${content.language}, ${fields}::jsonb, ${step.remark}, ${toJson(step.remarks)}::jsonb,
  ${by}, ${at} from kept
returning report_id${step.locksLog ? sql`, ${lockLog}` : sql``}`.execute(transaction)
    : await kept.execute(transaction)
  return rows.length > 0
}
