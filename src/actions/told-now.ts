import type { PublishedPlanCircumstances } from '../core/degree/circumstances.ts'
import type { Plan } from '../core/plan/plan.ts'
import { toldBefore } from '../core/publication/told-before.ts'
import { type Told, withhold } from '../core/publication/withhold.ts'
import type { IndicatorReports, PublishedReport } from '../core/report/report.ts'
import type { Database } from '../store/database.ts'
import { listKeptVersions } from '../store/publication.reader.ts'
import { disclosureOfPlan } from './disclosure-of-plan.ts'

/** What of a plan would be told if it were published now, with the names of people left as they are. */
export async function toldNow(
  database: Database,
  known: {
    readonly plan: Plan
    readonly reports: readonly IndicatorReports<PublishedReport>[]
    readonly circumstances: PublishedPlanCircumstances
  },
): Promise<Told> {
  const rule = await disclosureOfPlan(database, known.plan.slug)
  if (rule.sensitive.length === 0) return known
  const earlier = await listKeptVersions(database, known.plan.slug)
  return withhold(known, rule, toldBefore(earlier.map(({ publication }) => publication)))
}
