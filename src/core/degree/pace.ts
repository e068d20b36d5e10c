import { toRational } from '../base/decimal.ts'
import { monthNumber } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { divide, hundred, multiply, type Rational, rational, sum } from '../base/rational.ts'
import type { Stage } from '../draft/target.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import type { Knowledge, KnownReport } from './known-reports.ts'
import type { Run } from './schedule.ts'
import { spell, spellResult } from './spell.ts'

/** How much of the way should be behind by now, in per cent, and how that came about. */
export interface Expected {
  readonly value: Rational
  /** "3 / 12 = 25 %". */
  readonly worked: string
}

/**
 * The last month that something is known of, or should be: of the periods whose reports are due by now
 * and of those reported on, the last. Null where nobody reported and nobody had to.
 */
export function lastMonthToKnow(
  known: readonly KnownReport[],
  { asOf, periods }: Knowledge,
): number | null {
  const awaited = periods.filter(({ due }) => due !== null && asOf !== null && due < asOf)
  const months = [...awaited, ...known].map(({ span }) => span.last)
  return months.length === 0 ? null : Math.max(...months)
}

/**
 * By its stages' own days where the target has stages; else at an even pace from the beginning of the
 * run to its end. A share is to be kept all along, so that no pace leads up to it.
 */
export function expectedOf(
  rule: IndicatorRule,
  run: Run,
  month: number | null,
  asOf: PlainDate,
): Expected | null {
  if (rule.target.kind === 'stages') return expectedOfStages(rule.target.stages, run, asOf)
  const hasPace = rule.accumulates !== 'ratio' && rule.measured !== 'threshold'
  if (month === null || !hasPace) return null
  const [first, last] = [monthNumber(run.from), monthNumber(run.due)]
  const passed = Math.min(Math.max(month - first + 1, 0), last - first + 1)
  const value = multiply(
    divide(rational(BigInt(passed)), rational(BigInt(last - first + 1))),
    hundred,
  )
  return { value, worked: `${passed} / ${last - first + 1}${spellResult(value)} %` }
}

/** The weight of the stages whose day has come; one without a day is due with the measure. */
function expectedOfStages(stages: readonly Stage[], run: Run, asOf: PlainDate): Expected | null {
  const all = sum(stages.map(({ weight }) => toRational(weight)))
  if (all.numerator <= 0n) return null
  const due = stages.filter((stage) => (stage.due ?? run.due) <= asOf)
  const weight = sum(due.map((stage) => toRational(stage.weight)))
  const value = multiply(divide(weight, all), hundred)
  return { value, worked: `${spell(weight)} / ${spell(all)}${spellResult(value)} %` }
}
