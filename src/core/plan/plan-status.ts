import type { Permission } from '../access/permissions.ts'
import { may } from '../access/permissions.ts'
import type { Subject } from '../access/roles.ts'
import type { Refusal } from '../base/refusal.ts'

export const planStatuses = ['draft', 'adopted', 'discarded'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** Which status a plan may come to from which, and by what permission. The only place this is written. */
export const planTransitionTo = {
  draft: { from: [], needs: 'import-plan' },
  adopted: { from: ['draft'], needs: 'adopt-plan' },
  discarded: { from: ['draft'], needs: 'discard-draft' },
} as const satisfies Record<PlanStatus, { from: readonly PlanStatus[]; needs: Permission }>

/** The refusal when the subject may not move a plan so, undefined when they may. */
export function refusalToMovePlan(
  from: PlanStatus,
  to: PlanStatus,
  subject: Subject,
): Refusal | undefined {
  const rule: { from: readonly PlanStatus[]; needs: Permission } = planTransitionTo[to]
  if (!may(subject, rule.needs)) {
    return {
      code: 'not-permitted',
      message: {
        bg: 'Нямате право да промените състоянието на плана.',
        en: 'You may not change the status of the plan.',
      },
    }
  }
  return rule.from.includes(from) ? undefined : wrongPlanStatus
}

/** The statuses in which a plan's words and figures may still be mended in place. */
const mendable: readonly PlanStatus[] = ['draft']

/** The refusal when a plan of this status may not be mended, undefined when it may. */
export const refusalToMendPlan = (status: PlanStatus): Refusal | undefined =>
  mendable.includes(status) ? undefined : wrongPlanStatus

const wrongPlanStatus: Refusal = {
  code: 'wrong-plan-status',
  message: {
    bg: 'Това действие вече не е възможно за този план. Презаредете страницата.',
    en: 'The plan is no longer in a status that allows this. Reload the page.',
  },
}
