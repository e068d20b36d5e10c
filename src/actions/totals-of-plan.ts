import type { PlainDate } from '../core/base/plain-date.ts'
import { reportedTotals } from '../core/degree/last-value.ts'
import { degreesOfPlan, type PlanDegrees } from '../core/degree/plan-degrees.ts'
import type { Plan } from '../core/plan/plan.ts'
import { planOn } from '../core/plan/plan-on.ts'
import { selectCircumstances } from '../store/circumstances.reader.ts'
import type { Database } from '../store/database.ts'
import { selectReportsOfPlan } from '../store/report.reader.ts'

/** A plan as it is on a day, with its degrees and what the accepted reports of its indicators come to. */
export async function totalsOfPlan(
  database: Database,
  kept: Plan,
  today: PlainDate,
): Promise<{
  readonly plan: Plan
  readonly degrees: PlanDegrees
  readonly totals: ReturnType<typeof reportedTotals>
}> {
  const plan = planOn(kept, today)
  const reports = await selectReportsOfPlan(database, plan.id)
  const circumstances = await selectCircumstances(database, plan.id, today)
  const degrees = degreesOfPlan(plan, reports, circumstances)
  return { plan, degrees, totals: reportedTotals(plan, degrees, reports) }
}
