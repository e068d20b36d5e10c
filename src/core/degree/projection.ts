import { toDecimal, toRational } from '../base/decimal.ts'
import { type MonthSpan, monthNumber } from '../base/period.ts'
import {
  add,
  compare,
  divide,
  greatest,
  hundred,
  least,
  multiply,
  type Rational,
  rational,
  subtract,
} from '../base/rational.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { isSuppressed } from '../report/report.ts'
import { calculate, exactBound } from './against.ts'
import type { Arithmetic } from './circumstances.ts'
import { countOnce } from './count-once.ts'
import type { KnownReport } from './known-reports.ts'
import { type Value, valuesOf } from './reported.ts'
import type { Projection, ProjectionReason, Run } from './schedule.ts'
import { spell, spellTerm } from './spell.ts'

/** Where things stand, how fast they went, a month at a time, and how many months are left. */
interface Course {
  readonly actual: Rational
  readonly paces: readonly Rational[]
  readonly remaining: number
  readonly reports: number
}

/**
 * Where the actual comes to by the end of the run if the rest goes at the lowest pace seen between
 * reports, and at the highest. Two paces at least: one would make a point of what is a guess.
 */
export function projectionOf(
  rule: IndicatorRule,
  known: readonly KnownReport[],
  run: Run,
  arithmetic: Arithmetic,
): Projection | ProjectionReason {
  if (rule.target.kind === 'none') return 'no-target'
  if (rule.target.kind === 'stages' || rule.target.kind === 'words') return 'not-a-number'
  if (rule.accumulates === 'ratio') return 'share'
  if (known.some(({ reported }) => isSuppressed(reported))) return 'suppressed'
  const values = valuesOf(known)
  if (values.length === 0) return known.length > 0 ? 'share' : 'too-few-reports'
  const course =
    rule.accumulates === 'sum' ? courseOfSum(values, run, arithmetic) : courseOfLevel(values, run)
  if (course.remaining <= 0) return 'nothing-remains'
  if (course.paces.length < 2) return 'too-few-reports'
  const { actual, paces, remaining, reports } = course
  const [slowest, fastest] = [paces.reduce(least), paces.reduce(greatest)]
  const low = at(actual, remaining, slowest)
  const high = at(actual, remaining, fastest)
  const raws = [low.value, high.value].map((value) => rawOf(rule, value))
  const [a = null, b = null] = raws
  const [rawLow, rawHigh] = a !== null && b !== null && compare(a, b) > 0 ? [b, a] : [a, b]
  return {
    low: toDecimal(low.value),
    high: toDecimal(high.value),
    at: run.due,
    rawLow: rawLow && toDecimal(rawLow),
    rawHigh: rawHigh && toDecimal(rawHigh),
    reports,
    workedLow: low.worked,
    workedHigh: high.worked,
  }
}

/** What is left are the months of the run that no report covers: those to come, and those left out. */
function courseOfSum(values: readonly Value[], run: Run, arithmetic: Arithmetic): Course {
  const { counted } = countOnce(values, arithmetic)
  const [first, last] = [monthNumber(run.from), monthNumber(run.due)]
  const covered = new Set(counted.flatMap(({ span }) => monthsIn(span)))
  let remaining = 0
  for (let month = first; month <= last; month += 1) if (!covered.has(month)) remaining += 1
  return {
    actual: counted.reduce((total, { value }) => add(total, value), rational(0n)),
    paces: counted.map(({ value, span }) => divide(value, count(span.last - span.first + 1))),
    remaining,
    reports: counted.length,
  }
}

const monthsIn = ({ first, last }: MonthSpan): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** A level is that of the end of its period; of two that end together the one that counts. */
function courseOfLevel(values: readonly Value[], run: Run): Course {
  const points = values.filter(({ span }, index) => values[index + 1]?.span.last !== span.last)
  const paces = points.slice(1).map(({ value, span }, index) => {
    const before = points[index]
    return before === undefined
      ? rational(0n)
      : divide(subtract(value, before.value), count(span.last - before.span.last))
  })
  const last = points.at(-1)
  return {
    actual: last?.value ?? rational(0n),
    paces,
    remaining: last === undefined ? 0 : monthNumber(run.due) - last.span.last,
    reports: points.length,
  }
}

const count = (months: number): Rational => rational(BigInt(months))

/** "30 + 6 × 2 = 42". */
function at(actual: Rational, months: number, pace: Rational) {
  const value = add(actual, multiply(count(months), pace))
  return { value, worked: `${spell(actual)} + ${months} × ${spellTerm(pace)} = ${spell(value)}` }
}

/** Per cent, neither floored nor capped; null where there is no percentage. */
function rawOf(rule: IndicatorRule, value: Rational): Rational | null {
  const { target, measured } = rule
  if (target.kind === 'all') {
    const whole = target.value === null ? null : toRational(target.value)
    const isMeasured = whole !== null && whole.numerator > 0n && measured !== 'threshold'
    return isMeasured ? multiply(divide(value, whole), hundred) : null
  }
  if (!('value' in target) && !('low' in target)) return null
  const baseline = rule.baseline === null ? null : toRational(rule.baseline)
  const calculation = calculate(value, baseline, exactBound(target), measured)
  return 'reason' in calculation ? null : calculation.raw
}
