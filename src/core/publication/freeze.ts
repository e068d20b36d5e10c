import { degreesOfPlan } from '../degree/plan-degrees.ts'
import type { Plan } from '../plan/plan.ts'
import type { IndicatorReports, PublishedReport, Report } from '../report/report.ts'
import type { Publication } from './publication.ts'

/**
 * The published report of a plan as it stands: the plan, the reports without the names of those who
 * entered them, and every degree that follows from them.
 *
 * @param reports the latest revision of each period
 * @param version from 1 within the plan
 * @param publishedAt ISO 8601 instant, UTC
 */
export const freeze = (
  plan: Plan,
  reports: readonly IndicatorReports[],
  version: number,
  publishedAt: string,
): Publication => ({
  format: 'merilo-publication/1',
  plan,
  version,
  publishedAt,
  reports: reports.map((each) => ({ ...each, reports: each.reports.map(withoutName) })),
  degrees: degreesOfPlan(plan, reports),
})

const withoutName = ({ enteredBy: _, ...published }: Report): PublishedReport => published
