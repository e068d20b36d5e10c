import { sql } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/**
 * What tells one state of an adopted plan from every other: its words never change, and what is
 * reported, decided, amended, judged and set is only ever added to.
 */
export interface PlanState {
  readonly planId: string
  /**
   * How many rows there are of each kind, every revision counted. The last one's id would not do: ids
   * are given out before they are committed.
   */
  readonly rows: string
}

/** Nothing when there is no adopted plan at this slug. */
export async function selectOptionalPlanState(
  database: Database,
  slug: string,
): Promise<PlanState | undefined> {
  const { rows } = await sql<PlanState>`
select plan.id as "planId", concat_ws(' ', ${sql.join(counts)}, plan.status) as rows
from plan where plan.slug = ${slug} and plan.status in ('adopted', 'closed')`.execute(database)
  return rows[0]
}

type Table = keyof Tables

const ofIndicators: readonly Table[] = [
  'report',
  'judgement',
  'target_revision',
  'previous_value',
  'activity_rule',
]
const ofMeasures: readonly Table[] = [
  'evidence',
  'measure_decision',
  'measure_weight',
  'money_report',
]
const ofPlans: readonly Table[] = ['amendment', 'plan_criteria', 'reporting_period']

const ofMeasure = sql`join measure on measure.id = measure_id where measure.plan_id = plan.id`

/** How many rows of each kind a plan has, each asked for beside the row of the plan. */
const counts = [
  ...ofIndicators.map(
    (table) =>
      sql`(select count(*) from ${sql.table(table)} join indicator on indicator.id = indicator_id ${ofMeasure})`,
  ),
  ...ofMeasures.map((table) => sql`(select count(*) from ${sql.table(table)} ${ofMeasure})`),
  ...ofPlans.map(
    (table) => sql`(select count(*) from ${sql.table(table)} where plan_id = plan.id)`,
  ),
  sql`(select count(*) from evidence_withdrawal
    join evidence on evidence.id = evidence_id ${ofMeasure})`,
  sql`(select count(*) from activity_version
    join activity on activity.id = activity_id ${ofMeasure})`,
  sql`(select count(*) from sharing_decision
    join measure on measure.id = first_measure_id where measure.plan_id = plan.id)`,
]
