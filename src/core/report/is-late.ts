import { minuteAfter } from '../base/instant.ts'
import type { PublishedReport } from './report.ts'
import type { ReportingPeriod } from './reporting-period.ts'

/** Whether a report was entered after the last day on which it was in time; never where no such day is set. */
export function isLate(
  { period, enteredAt }: Pick<PublishedReport, 'period' | 'enteredAt'>,
  periods: readonly ReportingPeriod[],
): boolean {
  const due = periods.find((each) => each.period === period)?.due
  return due !== null && due !== undefined && enteredAt >= minuteAfter(due)
}
