import type { Permission } from '../access/permissions.ts'
import { may } from '../access/permissions.ts'
import type { Subject } from '../access/roles.ts'
import type { Refusal } from '../base/refusal.ts'

export const planStatuses = ['draft', 'in-coordination', 'agreed', 'adopted', 'discarded'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** Which status a plan may come to from which, and by what permission. The only place this is written. */
export const planTransitionTo = {
  draft: { from: ['in-coordination'], needs: 'coordinate-draft' },
  'in-coordination': { from: ['draft', 'agreed'], needs: 'coordinate-draft' },
  agreed: { from: ['in-coordination'], needs: 'coordinate-draft' },
  adopted: { from: ['draft', 'agreed'], needs: 'adopt-plan' },
  discarded: { from: ['draft'], needs: 'discard-draft' },
} as const satisfies Record<PlanStatus, { from: readonly PlanStatus[]; needs: Permission }>

/** Whether a plan may come from one status to another at all, whoever moves it. */
export const mayBecome = (from: PlanStatus, to: PlanStatus): boolean =>
  (planTransitionTo[to].from as readonly PlanStatus[]).includes(from)

/** The refusal when the subject may not move a plan so, undefined when they may. */
export function refusalToMovePlan(
  from: PlanStatus,
  to: PlanStatus,
  subject: Subject,
): Refusal | undefined {
  if (!may(subject, planTransitionTo[to].needs)) {
    return {
      code: 'not-permitted',
      message: {
        bg: 'Нямате право да промените състоянието на плана.',
        en: 'You may not change the status of the plan.',
      },
    }
  }
  return mayBecome(from, to) ? undefined : wrongPlanStatus
}

/** The statuses of a plan that is not decided on yet, and is what its draft says. */
export const statusesOfDraft = [
  'draft',
  'in-coordination',
  'agreed',
] as const satisfies PlanStatus[]

/** The statuses in which a plan's words and figures may still be mended in place. */
const mendable: readonly PlanStatus[] = ['draft', 'in-coordination']

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
