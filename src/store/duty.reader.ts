import type { PlainDate } from '../core/base/plain-date.ts'
import type { Duty } from '../core/plan/duty.ts'
import type { Database } from './database.ts'

/** Who owes the reports of a measure, with the version of it that holds. */
export interface KeptDuty extends Duty {
  /** The measure's code. */
  readonly measure: string
  readonly version: number
}

/** Who owes the reports of each measure of a plan, in the order of the plan; nothing of a measure that nobody owes. */
export async function listDuties(database: Database, planId: string): Promise<KeptDuty[]> {
  const rows = await database
    .selectFrom('duty')
    .innerJoin('measure', 'measure.id', 'duty.measure_id')
    .select(['measure.code', 'duty.version', 'duty.institution_id', 'duty.kind'])
    .where('measure.plan_id', '=', planId)
    .where('duty.version', '=', (latest) =>
      latest
        .selectFrom('duty as any_version')
        .whereRef('any_version.measure_id', '=', 'duty.measure_id')
        .select((all) => all.fn.max('any_version.version').as('version')),
    )
    .orderBy('measure.position')
    .orderBy('duty.institution_id')
    .execute()
  return [...Map.groupBy(rows, ({ code }) => code)].map(([measure, of]) => ({
    measure,
    version: of[0]?.version ?? 0,
    reports: of.find(({ kind }) => kind === 'reports')?.institution_id ?? '',
    contributes: of.filter(({ kind }) => kind === 'contributes').map((row) => row.institution_id),
  }))
}

/** When and by whom the year of a plan was opened; nothing while it is not. */
export async function selectOptionalYearOpening(
  database: Database,
  planId: string,
): Promise<{ readonly enteredBy: string; readonly enteredAt: string } | undefined> {
  return await database
    .selectFrom('year_opening')
    .select(['entered_by as enteredBy', 'entered_at as enteredAt'])
    .where('plan_id', '=', planId)
    .executeTakeFirst()
}

/** The measures of a plan that somebody may come to owe, in its order; not those that an amendment adds later. */
export const listMeasuresToOwe = (
  database: Database,
  planId: string,
  today: PlainDate,
): Promise<{ readonly id: string; readonly code: string }[]> =>
  database
    .selectFrom('measure')
    .leftJoin('amendment', 'amendment.id', 'measure.amendment_id')
    .select(['measure.id', 'measure.code'])
    .where('measure.plan_id', '=', planId)
    .where((where) =>
      where.or([
        where('measure.amendment_id', 'is', null),
        where.and([where('holds_from', '<=', today), where('act_date', '<=', today)]),
      ]),
    )
    .orderBy('measure.position')
    .execute()
