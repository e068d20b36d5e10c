import { toDecimal } from '../base/decimal.ts'
import { compare, type Rational, zero } from '../base/rational.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import type { ExactDegree } from './exact-degree.ts'
import type { KnownReport } from './known-reports.ts'
import { isMoving } from './movement.ts'
import { type Expected, expectedOf, lastMonthToKnow } from './pace.ts'
import { projectionOf } from './projection.ts'
import type { Rules } from './rules.ts'
import {
  type Run,
  type Schedule,
  type ScheduleReason,
  type ScheduleStatus,
  scheduleStatuses,
  withoutSchedule,
} from './schedule.ts'

/** What the schedule of an indicator is worked out from. */
interface Basis {
  readonly rule: IndicatorRule
  readonly known: readonly KnownReport[]
  /** What the reports come to; null when nothing that counts was reported. */
  readonly actual: Rational | null
  readonly run: Run | undefined
  readonly rules: Rules
}

type Judged = Pick<ExactDegree, 'raw' | 'verdict' | 'reason'>

/** Where an indicator is in time on the evening of a day, and where it comes to at the pace seen so far. */
export function scheduleOf(judged: Judged, basis: Basis): Schedule {
  const { run, rule, known, rules } = basis
  const { asOf } = rules.knowledge
  if (asOf === null || run === undefined) return withoutSchedule(run?.due ?? null)
  const month = lastMonthToKnow(known, rules.knowledge)
  const isMeasured = judged.raw !== null || judged.reason === 'no-data'
  const expected = isMeasured ? expectedOf(rule, run, month, asOf) : null
  const found = statusOf(judged, basis, { run, asOf, month, expected })
  const projection =
    asOf > run.due ? 'nothing-remains' : projectionOf(rule, known, run, rules.arithmetic)
  const isProjected = typeof projection !== 'string'
  return {
    ...(isStatus(found) ? { status: found, reason: null } : { status: null, reason: found }),
    due: run.due,
    expected: expected && toDecimal(expected.value),
    worked: expected?.worked ?? null,
    projection: isProjected ? projection : null,
    projectionReason: isProjected ? null : projection,
  }
}

const isStatus = (found: ScheduleStatus | ScheduleReason): found is ScheduleStatus =>
  scheduleStatuses.some((status) => status === found)

interface Moment {
  readonly run: Run
  readonly asOf: string
  readonly month: number | null
  readonly expected: Expected | null
}

function statusOf(judged: Judged, basis: Basis, moment: Moment): ScheduleStatus | ScheduleReason {
  const { run, asOf } = moment
  const { verdict, reason } = judged
  const cannot = cannotBeTold(judged)
  if (cannot !== null) return cannot
  if (verdict === 'met' || verdict === 'exceeded') {
    return asOf >= run.due || staysReached(basis.rule) ? 'done' : 'on-time'
  }
  if (asOf > run.due) return 'overdue'
  return reason === 'judged-in-words' ? 'judged-in-words' : statusUnderway(judged, basis, moment)
}

/** Of what is neither reached nor overdue. */
function statusUnderway(
  judged: Judged,
  basis: Basis,
  moment: Moment,
): ScheduleStatus | ScheduleReason {
  const { rule, known, actual, rules } = basis
  const { run, asOf, month, expected } = moment
  if (known.length === 0 && asOf < run.from) return 'not-due'
  if (isInPace(judged, basis, moment)) return 'on-time'
  if (doesNotTell(judged, basis) || (month === null && expected === null)) return 'no-data'
  return isHeardOf(basis, month) && isMoving(rule, known, actual, rules.arithmetic)
    ? 'behind-but-moving'
    : 'behind-and-still'
}

/** Something was reported, but nothing that can be compared yet. */
const doesNotTell = ({ reason }: Judged, { known }: Basis): boolean =>
  known.length > 0 && (reason === 'no-data' || reason === 'year-incomplete')

function cannotBeTold({ verdict, reason }: Judged): ScheduleReason | null {
  if (reason === 'no-target') return reason
  if (verdict !== 'unknown') return null
  if (reason === 'judged-in-words' || reason === 'no-previous' || reason === 'suppressed')
    return reason
  return reason === 'zero-target' ? 'no-target' : null
}

/** What only grows cannot be lost again once it is reached; a level can, and a bound be broken. */
const staysReached = ({ accumulates, target: { kind } }: IndicatorRule): boolean =>
  kind === 'stages' ||
  kind === 'words' ||
  (accumulates === 'sum' && (kind === 'at-least' || kind === 'all'))

/** As far as it should be by now; or nothing had to be known yet of what is awaited later. */
function isInPace({ raw }: Judged, { rules }: Basis, { month, expected }: Moment): boolean {
  if (expected !== null) return compare(raw ?? zero, expected.value) >= 0
  return month === null && rules.knowledge.periods.length > 0
}

/** Whether somebody reported on the last time that should be known of. */
const isHeardOf = ({ known }: Basis, month: number | null): boolean =>
  known.some(({ span }) => month === null || span.last >= month)
