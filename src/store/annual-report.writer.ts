import type { AnnualReportStatus, AnnualReportStep } from '../core/annual-report/report-status.ts'
import type { SectionVersion } from '../core/annual-report/section-version.ts'
import type { Transaction } from './database.ts'
import { toJson } from './json-text.ts'

interface Made {
  readonly by: string
  /** ISO 8601 instant, UTC. */
  readonly at: string
}

/** Begins the report of a plan; false when somebody has begun it already. */
export async function insertAnnualReport(
  transaction: Transaction,
  planId: string,
  { by, at }: Made,
): Promise<boolean> {
  const row = await transaction
    .insertInto('annual_report')
    .values({ plan_id: planId, status: 'draft', version: 1, changed_by: by, changed_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('plan_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Holds a report until the transaction ends, so that what is read of it stays true. */
export async function lockAnnualReport(transaction: Transaction, planId: string): Promise<void> {
  await transaction
    .selectFrom('annual_report')
    .select('plan_id')
    .where('plan_id', '=', planId)
    .forUpdate()
    .execute()
}

/** What a report is from now on; it was locked before. */
export async function keepAnnualReport(
  transaction: Transaction,
  planId: string,
  report: { readonly status: AnnualReportStatus; readonly version: number },
  { by, at }: Made,
): Promise<void> {
  await transaction
    .updateTable('annual_report')
    .set({ ...report, changed_by: by, changed_at: at })
    .where('plan_id', '=', planId)
    .execute()
}

export async function insertSectionVersions(
  transaction: Transaction,
  planId: string,
  versions: readonly SectionVersion[],
): Promise<void> {
  await transaction
    .insertInto('annual_report_section')
    .values(
      versions.map(({ section, version, origin, text, figures, writtenBy, writtenAt }) => ({
        ...{ plan_id: planId, section, version, origin, text_bg: text.bg, text_en: text.en },
        ...{ figures: toJson(figures), written_by: writtenBy, written_at: writtenAt },
      })),
    )
    .execute()
}

export async function insertAnnualReportAct(
  transaction: Transaction,
  planId: string,
  act: {
    readonly version: number
    readonly move: AnnualReportStep
    readonly reason: string | null
    readonly accountId: string
  },
  { by, at }: Made,
): Promise<void> {
  const { version, move, reason, accountId: account_id } = act
  await transaction
    .insertInto('annual_report_step')
    .values({ plan_id: planId, version, move, reason, account_id, made_by: by, made_at: at })
    .execute()
}

/** Answers with its id. */
export async function insertSectionComment(
  transaction: Transaction,
  planId: string,
  { section, text }: { readonly section: string; readonly text: string },
  { by, at }: Made,
): Promise<string> {
  const row = await transaction
    .insertInto('annual_report_comment')
    .values({ plan_id: planId, section, text, written_by: by, written_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** False when somebody has marked it as dealt with already. */
export async function insertCommentEnd(
  transaction: Transaction,
  commentId: string,
  { by, at }: Made,
): Promise<boolean> {
  const row = await transaction
    .insertInto('annual_report_comment_end')
    .values({ comment_id: commentId, resolved_by: by, resolved_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('comment_id')
    .executeTakeFirst()
  return row !== undefined
}
