import type { IndicatorRule } from '../plan/plan.ts'
import type { ExactDegree } from './exact-degree.ts'
import type { Knowledge, KnownReport } from './known-reports.ts'
import { type Run, type Schedule, withoutSchedule } from './schedule.ts'

/** What the schedule of an indicator is worked out from. */
interface Basis {
  readonly rule: IndicatorRule
  readonly known: readonly KnownReport[]
  readonly run: Run | undefined
  readonly knowledge: Knowledge
}

/** Where an indicator is in time on the evening of a day. */
export function scheduleOf(
  { verdict, reason }: Omit<ExactDegree, 'schedule'>,
  { run, knowledge: { asOf } }: Basis,
): Schedule {
  if (asOf === null || run === undefined) return withoutSchedule('no-day', run?.due ?? null)
  if (reason === 'no-target') return withoutSchedule('no-target', run.due)
  if (verdict === 'unknown' && (reason === 'judged-in-words' || reason === 'analysis-due')) {
    return withoutSchedule('judged-in-words', run.due)
  }
  const isReached = verdict === 'met' || verdict === 'exceeded'
  const status = isReached
    ? 'done'
    : asOf > run.due
      ? 'overdue'
      : asOf < run.from
        ? 'not-due'
        : null
  const without = withoutSchedule('no-pace', run.due)
  return status === null ? without : { ...without, status, reason: null }
}
