import type { Words } from '../core/base/language.ts'
import { comparePeriods, type Period } from '../core/base/period.ts'
import type { PlanStatus } from '../core/plan/plan-status.ts'
import type { WithoutReport } from '../core/report/closing.ts'
import type { Database, Transaction } from './database.ts'

/** One closing or reopening of a plan's year. */
export interface YearEnd {
  readonly version: number
  readonly how: 'closed' | 'reopened'
  readonly reason: string
  readonly enteredBy: string
  readonly enteredAt: string
}

/** How often the year of a plan was closed and reopened, in the order of doing so. */
export const listYearEnds = (database: Database, planId: string): Promise<YearEnd[]> =>
  database
    .selectFrom('year_end')
    .select(['version', 'how', 'reason', 'entered_by as enteredBy', 'entered_at as enteredAt'])
    .where('plan_id', '=', planId)
    .orderBy('version')
    .execute()

/** A report that a year was closed without, and by which of its closings. */
export interface ClosedWithout extends WithoutReport {
  readonly version: number
}

/** The reports that the year of a plan was closed without, in the order of the plan. */
export async function listClosedWithout(
  database: Database,
  planId: string,
): Promise<ClosedWithout[]> {
  const rows = await database
    .selectFrom('closed_without_report')
    .innerJoin('measure', 'measure.id', 'closed_without_report.measure_id')
    .select(['version', 'measure.code as measure', 'period', 'reason', 'measure.position'])
    .where('closed_without_report.plan_id', '=', planId)
    .execute()
  return rows
    .map(({ period, ...row }) => ({ ...row, period: period as Period }))
    .sort((a, b) => a.position - b.position || comparePeriods(a.period, b.period))
    .map(({ position: _, ...without }) => without)
}

/** Whether there is a plan at this slug whose year is closed. */
export async function isYearClosed(database: Database, slug: string): Promise<boolean> {
  const row = await database
    .selectFrom('plan')
    .select('id')
    .where('slug', '=', slug)
    .where('status', '=', 'closed')
    .executeTakeFirst()
  return row !== undefined
}

/** A plan in force or closed, locked until the transaction ends. */
export async function selectOptionalPlanToClose(
  transaction: Transaction,
  slug: string,
): Promise<
  | {
      readonly id: string
      readonly status: PlanStatus
      readonly year: number
      readonly title: Words
    }
  | undefined
> {
  return await transaction
    .selectFrom('plan')
    .select(['id', 'status', 'year', 'title'])
    .where('slug', '=', slug)
    .where('status', 'in', ['adopted', 'closed'])
    .forNoKeyUpdate()
    .$narrowType<{ year: number; title: Words }>()
    .executeTakeFirst()
}
