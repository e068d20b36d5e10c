import { sql } from 'kysely'
import type { InBothLanguages, Words } from '../core/base/language.ts'
import type { Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { Database } from './database.ts'

/** The address of the calendar of an institution, as one account has it. */
export interface KeptFeed {
  readonly institutionId: string
  readonly token: string
  readonly renewedAt: string
}

export const listFeeds = (database: Database, accountId: string): Promise<KeptFeed[]> =>
  database
    .selectFrom('calendar_feed')
    .select(['institution_id as institutionId', 'token', 'renewed_at as renewedAt'])
    .where('account_id', '=', accountId)
    .execute()

/**
 * Whose calendar an address is of. Nothing where it was renewed since, or where the account that has it no
 * longer reports for the institution.
 */
export async function selectOptionalInstitutionOfFeed(
  database: Database,
  token: string,
): Promise<{ readonly id: string; readonly shortName: InBothLanguages } | undefined> {
  const row = await database
    .selectFrom('calendar_feed')
    .innerJoin('account_institution', (join) =>
      join
        .onRef('account_institution.account_id', '=', 'calendar_feed.account_id')
        .onRef('account_institution.institution_id', '=', 'calendar_feed.institution_id'),
    )
    .innerJoin('account_role', (join) =>
      join
        .onRef('account_role.account_id', '=', 'calendar_feed.account_id')
        .on('account_role.role', '=', 'focal-point'),
    )
    .innerJoin('account', 'account.id', 'calendar_feed.account_id')
    .where('account.disabled_at', 'is', null)
    .innerJoin('institution', 'institution.id', 'calendar_feed.institution_id')
    .select(['institution.id', 'short_name', 'short_name_en'])
    .where('token', '=', token)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      shortName: { bg: row.short_name, en: row.short_name_en ?? row.short_name },
    }
  )
}

/** The last day on which an institution reports for a period of a plan. */
export interface ReportingDay {
  readonly slug: string
  readonly title: Words
  readonly period: Period
  readonly due: PlainDate
  /** When the day was set. */
  readonly setAt: string
}

/** All of them, of plans whose year is or was open, in the order of time. */
export async function listReportingDays(
  database: Database,
  institutionId: string,
): Promise<ReportingDay[]> {
  const { rows } = await sql<ReportingDay>`
select plan.slug, plan.title, reporting_period.period, reporting_period.due,
  reporting_period.entered_at as "setAt"
from year_opening
join plan on plan.id = year_opening.plan_id
join reporting_period on reporting_period.plan_id = plan.id and reporting_period.due is not null
  and reporting_period.version = (select max(version) from reporting_period each where each.plan_id = plan.id)
where exists (
  select from duty
  join measure on measure.id = duty.measure_id
  where measure.plan_id = plan.id and duty.institution_id = ${institutionId} and duty.kind = 'reports'
    and duty.version = (select max(version) from duty each where each.measure_id = measure.id)
)
order by reporting_period.due, plan.slug, reporting_period.period`.execute(database)
  return rows
}
