import type { Database } from './database.ts'

/**
 * What tells one state of an adopted plan from every other: its words never change, and its reports are
 * only ever added to.
 */
export interface PlanState {
  readonly planId: string
  /** How many reports there are, every revision counted. The last one's id would not do: ids are given out before they are committed. */
  readonly reports: string
}

/** Nothing when there is no adopted plan at this slug. */
export async function selectOptionalPlanState(
  database: Database,
  slug: string,
): Promise<PlanState | undefined> {
  return await database
    .selectFrom('plan')
    .leftJoin('measure', 'measure.plan_id', 'plan.id')
    .leftJoin('indicator', 'indicator.measure_id', 'measure.id')
    .leftJoin('report', 'report.indicator_id', 'indicator.id')
    .select((all) => ['plan.id as planId', all.fn.count<string>('report.id').as('reports')])
    .where('plan.slug', '=', slug)
    .where('plan.status', '=', 'adopted')
    .groupBy('plan.id')
    .executeTakeFirst()
}
