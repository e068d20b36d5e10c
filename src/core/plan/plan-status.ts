import type { Permission } from '../access/permissions.ts'
import { may } from '../access/permissions.ts'
import type { Subject } from '../access/roles.ts'
import type { Refusal } from '../base/refusal.ts'

/** `recorded` is a draft that became an amendment of an adopted plan; a closed plan's year is over. */
export const planStatuses = [
  'draft',
  'in-coordination',
  'agreed',
  'adopted',
  'closed',
  'recorded',
  'discarded',
] as const
export type PlanStatus = (typeof planStatuses)[number]

/** Which status a plan may come to from which, and by what permission. The only place this is written. */
export const planTransitionTo = {
  draft: { from: ['in-coordination'], needs: 'coordinate-draft' },
  'in-coordination': { from: ['draft', 'agreed'], needs: 'coordinate-draft' },
  agreed: { from: ['in-coordination'], needs: 'coordinate-draft' },
  // A closed year is reopened by coming back to this.
  adopted: { from: ['draft', 'agreed', 'closed'], needs: 'adopt-plan' },
  closed: { from: ['adopted'], needs: 'close-year' },
  recorded: { from: ['draft', 'agreed'], needs: 'amend-plan' },
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

/** The statuses of a plan that binds, or did until its year was over. */
export const statusesOfPlan = ['adopted', 'closed'] as const satisfies PlanStatus[]

/** Whether a plan of this status is not decided on yet. */
export const isOfDraft = (status: PlanStatus): boolean =>
  (statusesOfDraft as readonly PlanStatus[]).includes(status)

/** The statuses in which a plan's words and figures may still be mended in place. */
const mendable: readonly PlanStatus[] = ['draft', 'in-coordination']

/** The refusal when a plan of this status may not be mended, undefined when it may. */
export const refusalToMendPlan = (status: PlanStatus): Refusal | undefined =>
  mendable.includes(status) ? undefined : wrongPlanStatus

export const wrongPlanStatus: Refusal = {
  code: 'wrong-plan-status',
  message: {
    bg: 'Това действие вече не е възможно за този план. Презаредете страницата.',
    en: 'The plan is no longer in a status that allows this. Reload the page.',
  },
}
