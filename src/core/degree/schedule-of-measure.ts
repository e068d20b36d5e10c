import type { Decision } from '../plan/decision.ts'
import type { ExactDegree } from './exact-degree.ts'
import type { Schedule, ScheduleStatus } from './schedule.ts'

/** The gravest first. */
const byGravity: readonly ScheduleStatus[] = [
  'overdue',
  'behind-and-still',
  'behind-but-moving',
  'on-time',
  'not-due',
  'done',
]

/**
 * A measure is where its most belated indicator is; it is done when all its indicators are. What was
 * carried over or dropped is not late.
 */
export function scheduleOfMeasure(
  indicators: readonly Pick<ExactDegree, 'schedule'>[],
  decision: Decision | null,
): Pick<Schedule, 'status' | 'reason'> {
  if (decision !== null) return { status: null, reason: 'decided' }
  const statuses = indicators.map(({ schedule }) => schedule.status)
  const gravest = byGravity.find((status) => statuses.includes(status))
  const withoutStatus = indicators.find(({ schedule }) => schedule.status === null)
  if (gravest === undefined || (gravest === 'done' && withoutStatus)) {
    return { status: null, reason: withoutStatus?.schedule.reason ?? 'no-target' }
  }
  return { status: gravest, reason: null }
}
