import { lastDayOfMonth, monthNumber } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Measure } from '../plan/plan.ts'
import type { Run } from './schedule.ts'

/**
 * From when to when a measure runs. It is due on the last day of its last month; what recurs or is open
 * is due at the end of the plan's year, as is what has no month. It begins with the plan's year where
 * its deadline does not say otherwise.
 */
export function runOf(deadline: Measure['deadline'], planYear: number): Run {
  const { from, to, phases } = deadline
  const ends = [...(to === null ? [] : [to]), ...phases.map((phase) => phase.to)]
  const due = ends.length === 0 ? 12 * planYear + 11 : Math.max(...ends.map(monthNumber))
  const begin = from === null ? 12 * planYear : monthNumber(from)
  return { from: firstDayOfMonth(Math.min(begin, due)), due: lastDayOfMonth(due) }
}

const firstDayOfMonth = (month: number): PlainDate =>
  `${lastDayOfMonth(month).slice(0, 8)}01` as PlainDate
