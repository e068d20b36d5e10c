import type { Database } from './database.ts'

/**
 * What tells one state of an adopted plan from every other: its words never change, and its reports and
 * decisions are only ever added to.
 */
export interface PlanState {
  readonly planId: string
  /**
   * How many reports, reports of money and decisions on shared money there are, every revision counted.
   * The last one's id would not do: ids are given out before they are committed.
   */
  readonly reports: string
}

/** Nothing when there is no adopted plan at this slug. */
export async function selectOptionalPlanState(
  database: Database,
  slug: string,
): Promise<PlanState | undefined> {
  const row = await database
    .selectFrom('plan')
    .select((plan) => [
      'plan.id as planId',
      plan
        .selectFrom('report')
        .innerJoin('indicator', 'indicator.id', 'report.indicator_id')
        .innerJoin('measure', 'measure.id', 'indicator.measure_id')
        .whereRef('measure.plan_id', '=', 'plan.id')
        .select((all) => all.fn.countAll<string>().as('count'))
        .as('values'),
      plan
        .selectFrom('money_report')
        .innerJoin('measure', 'measure.id', 'money_report.measure_id')
        .whereRef('measure.plan_id', '=', 'plan.id')
        .select((all) => all.fn.countAll<string>().as('count'))
        .as('money'),
      plan
        .selectFrom('sharing_decision')
        .innerJoin('measure', 'measure.id', 'sharing_decision.first_measure_id')
        .whereRef('measure.plan_id', '=', 'plan.id')
        .select((all) => all.fn.countAll<string>().as('count'))
        .as('decisions'),
    ])
    .where('plan.slug', '=', slug)
    .where('plan.status', '=', 'adopted')
    .executeTakeFirst()
  return row && { planId: row.planId, reports: [row.values, row.money, row.decisions].join('/') }
}
