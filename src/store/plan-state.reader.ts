import { sql } from 'kysely'
import type { Database } from './database.ts'

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
select plan.id as "planId", concat_ws(' ',
  (select count(*) from report
    join indicator on indicator.id = report.indicator_id
    join measure on measure.id = indicator.measure_id
    where measure.plan_id = plan.id),
  (select count(*) from judgement
    join indicator on indicator.id = judgement.indicator_id
    join measure on measure.id = indicator.measure_id
    where measure.plan_id = plan.id),
  (select count(*) from target_revision
    join indicator on indicator.id = target_revision.indicator_id
    join measure on measure.id = indicator.measure_id
    where measure.plan_id = plan.id),
  (select count(*) from previous_value
    join indicator on indicator.id = previous_value.indicator_id
    join measure on measure.id = indicator.measure_id
    where measure.plan_id = plan.id),
  (select count(*) from evidence
    join measure on measure.id = evidence.measure_id
    where measure.plan_id = plan.id),
  (select count(*) from evidence_withdrawal
    join evidence on evidence.id = evidence_withdrawal.evidence_id
    join measure on measure.id = evidence.measure_id
    where measure.plan_id = plan.id),
  (select count(*) from activity_version
    join activity on activity.id = activity_version.activity_id
    join measure on measure.id = activity.measure_id
    where measure.plan_id = plan.id),
  (select count(*) from activity_rule
    join indicator on indicator.id = activity_rule.indicator_id
    join measure on measure.id = indicator.measure_id
    where measure.plan_id = plan.id),
  (select count(*) from measure_decision
    join measure on measure.id = measure_decision.measure_id
    where measure.plan_id = plan.id),
  (select count(*) from measure_weight
    join measure on measure.id = measure_weight.measure_id
    where measure.plan_id = plan.id),
  (select count(*) from money_report
    join measure on measure.id = money_report.measure_id
    where measure.plan_id = plan.id),
  (select count(*) from sharing_decision
    join measure on measure.id = sharing_decision.first_measure_id
    where measure.plan_id = plan.id),
  (select count(*) from amendment where amendment.plan_id = plan.id),
  (select count(*) from plan_criteria where plan_criteria.plan_id = plan.id),
  (select count(*) from reporting_period where reporting_period.plan_id = plan.id),
  plan.status
) as rows
from plan where plan.slug = ${slug} and plan.status in ('adopted', 'closed')`.execute(database)
  return rows[0]
}
