import { type Period, quartersOf } from '../../../../core/base/period.ts'
import type { PlanView } from '../../../parts/plan/plan-view.ts'

/** The periods that are reported on; the quarters where nobody has set any. */
export function periodsOf({ plan, circumstances }: PlanView): readonly Period[] {
  const set = circumstances.periods ?? []
  return set.length > 0 ? set.map(({ period }) => period) : quartersOf(plan.year)
}
