import type { PlanDegrees } from '../degree/plan-degrees.ts'
import type { Plan } from '../plan/plan.ts'
import type { IndicatorReports, PublishedReport } from '../report/report.ts'

/**
 * A published report as it stood: nothing in it changes afterwards, and the public pages answer from
 * it alone. Plain JSON through and through, so that a stranger can recompute every degree from the
 * reports beside it.
 */
export interface Publication {
  readonly format: 'merilo-publication/1'
  readonly plan: Plan
  /** From 1 within the plan; part of the permanent address. */
  readonly version: number
  /** ISO 8601 instant, UTC. */
  readonly publishedAt: string
  readonly reports: readonly IndicatorReports<PublishedReport>[]
  readonly degrees: PlanDegrees
}
