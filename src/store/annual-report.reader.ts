import type { SectionComment } from '../core/annual-report/comment.ts'
import type { AnnualReportStatus, AnnualReportStep } from '../core/annual-report/report-status.ts'
import type { SectionVersion } from '../core/annual-report/section-version.ts'
import type { Database } from './database.ts'
import type { Row } from './plan-rows.ts'
import { isRowId } from './row-id.ts'

/** The annual report of a plan as it stands, with every section in its latest version. */
export interface KeptAnnualReport {
  readonly planId: string
  readonly status: AnnualReportStatus
  /** Counts every change of it, so that nobody signs another text than the one they saw. */
  readonly version: number
  readonly changedBy: string
  readonly changedAt: string
  readonly sections: readonly SectionVersion[]
}

/** Nothing while nobody has begun one. */
export async function selectOptionalAnnualReport(
  database: Database,
  planId: string,
): Promise<KeptAnnualReport | undefined> {
  const row = await database
    .selectFrom('annual_report')
    .selectAll()
    .where('plan_id', '=', planId)
    .executeTakeFirst()
  if (!row) return undefined
  const sections = await database
    .selectFrom('annual_report_section')
    .selectAll()
    .distinctOn('section')
    .where('plan_id', '=', planId)
    .orderBy('section')
    .orderBy('version', 'desc')
    .execute()
  return {
    planId,
    status: row.status,
    version: row.version,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
    sections: sections.map(versionFrom),
  }
}

/** Every version of a section, the latest first. */
export async function listSectionVersions(
  database: Database,
  planId: string,
  section: string,
): Promise<SectionVersion[]> {
  const rows = await database
    .selectFrom('annual_report_section')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('section', '=', section)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(versionFrom)
}

const versionFrom = (row: Row<'annual_report_section'>): SectionVersion => ({
  section: row.section,
  version: row.version,
  origin: row.origin,
  text: { bg: row.text_bg, en: row.text_en },
  figures: row.figures,
  writtenBy: row.written_by,
  writtenAt: row.written_at,
})

/** One act by which a report was sent on, returned or signed. */
export interface AnnualReportAct {
  /** The version that the report had after it. */
  readonly version: number
  readonly move: AnnualReportStep
  readonly reason: string | null
  readonly accountId: string
  readonly madeBy: string
  readonly madeAt: string
}

/** In the order of doing so. */
export const listAnnualReportActs = (
  database: Database,
  planId: string,
): Promise<AnnualReportAct[]> =>
  database
    .selectFrom('annual_report_step')
    .select([
      'version',
      'move',
      'reason',
      'account_id as accountId',
      'made_by as madeBy',
      'made_at as madeAt',
    ])
    .where('plan_id', '=', planId)
    .orderBy('version')
    .execute()

/** What was said of the sections, the first first. */
export async function listSectionComments(
  database: Database,
  planId: string,
): Promise<SectionComment[]> {
  const rows = await commentsOf(database).where('plan_id', '=', planId).orderBy('id').execute()
  return rows.map(commentFrom)
}

/** Nothing where the plan's report has no such comment. */
export async function selectOptionalComment(
  database: Database,
  planId: string,
  id: string,
): Promise<SectionComment | undefined> {
  if (!isRowId(id)) return undefined
  const row = await commentsOf(database)
    .where('plan_id', '=', planId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && commentFrom(row)
}

const commentsOf = (database: Database) =>
  database
    .selectFrom('annual_report_comment')
    .leftJoin('annual_report_comment_end', 'comment_id', 'id')
    .select([
      'id',
      'section',
      'text',
      'written_by as writtenBy',
      'written_at as writtenAt',
      'resolved_by as resolvedBy',
      'resolved_at as resolvedAt',
    ])

const commentFrom = ({
  resolvedBy,
  resolvedAt,
  ...said
}: Omit<SectionComment, 'resolved'> & {
  readonly resolvedBy: string | null
  readonly resolvedAt: string | null
}): SectionComment => ({
  ...said,
  resolved: resolvedBy === null || resolvedAt === null ? null : { by: resolvedBy, at: resolvedAt },
})
