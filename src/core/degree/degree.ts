import { toDecimal, toRational } from '../base/decimal.ts'
import { between, hundred, type Rational, zero } from '../base/rational.ts'
import type { IndicatorRule, Target } from '../plan/plan.ts'
import { accumulate, given } from './accumulate.ts'
import type { Calculation } from './calculation.ts'
import { change } from './change.ts'
import { closeness, closenessToRange, type Start } from './closeness.ts'
import { coverageDegree } from './coverage.ts'
import { type ExactDegree, judged, unjudged } from './exact-degree.ts'
import { level } from './level.ts'
import type { PeriodReport } from './reported.ts'
import { stagesDegree } from './stages.ts'
import { type Bound, standingOf } from './standing.ts'
import type { Degree, DegreeInput } from './verdict.ts'

/** The degree of implementation of one indicator. */
export const degreeOf = (rule: IndicatorRule, reports: readonly PeriodReport[]): Degree =>
  roundedDegree(exactDegreeOf(rule, reports))

/** As it is shown and published: at most four decimals, rounded half up. */
export function roundedDegree(exact: ExactDegree): Degree {
  const { raw, verdict, reason, explanation } = exact
  if (raw === null) return { degree: null, raw, verdict, reason, explanation }
  return { degree: toDecimal(capped(raw)), raw: toDecimal(raw), verdict, reason, explanation }
}

/** From 0 to 100: nothing makes up for another indicator's lack. */
export const capped = (raw: Rational): Rational => between(raw, zero, hundred)

/**
 * The degree before rounding. What can never be a percentage says so first; then missing reports;
 * only then is anything compared.
 */
export function exactDegreeOf(rule: IndicatorRule, reports: readonly PeriodReport[]): ExactDegree {
  const { accumulates, target } = rule
  const isThreshold = rule.measured === 'threshold'
  switch (target.kind) {
    case 'none':
      return unjudged('no-target', accumulated(rule, reports))
    case 'trend':
    case 'words':
      return unjudged('judged-in-words', accumulated(rule, reports))
    case 'stages':
      return stagesDegree(target.stages, isThreshold, reports)
    case 'all':
      return coverageDegree({ accumulates, whole: target.value }, isThreshold, reports)
    default:
      return degreeAgainst(exactBound(target), rule, reports)
  }
}

const accumulated = (rule: IndicatorRule, reports: readonly PeriodReport[]) =>
  accumulate(rule.accumulates, reports)

type NumericTarget = Extract<Target, { kind: Bound['kind'] }>

const exactBound = (target: NumericTarget): Bound =>
  target.kind === 'between'
    ? { kind: 'between', low: toRational(target.low), high: toRational(target.high) }
    : { kind: target.kind, value: toRational(target.value) }

function degreeAgainst(
  bound: Bound,
  rule: IndicatorRule,
  reports: readonly PeriodReport[],
): ExactDegree {
  const actual = accumulated(rule, reports)
  if (actual.value === null) return unjudged('no-data', actual)
  const baseline = rule.baseline === null ? null : toRational(rule.baseline)
  const inputs = [...actual.inputs, ...inputsOfPlan(bound, baseline)]
  return judged(
    standingOf(actual.value, bound),
    calculate(actual.value, baseline, bound, rule.measured),
    { ...actual, inputs },
  )
}

/** A bound from above can only be come down to, so even its level is measured from the baseline. */
function calculate(
  actual: Rational,
  baseline: Rational | null,
  bound: Bound,
  measured: IndicatorRule['measured'],
): Calculation {
  if (measured === 'threshold') return { reason: 'threshold' }
  const start: Start = measured === 'level' ? 'zero' : { baseline }
  switch (bound.kind) {
    case 'between':
      return closenessToRange(actual, bound.low, bound.high, start)
    case 'exactly':
      return closeness(actual, bound.value, start)
    case 'at-most':
      return change(actual, baseline, bound.value, 'at-most')
    case 'at-least':
      return measured === 'level'
        ? level(actual, bound.value)
        : change(actual, baseline, bound.value, 'at-least')
  }
}

const inputsOfPlan = (bound: Bound, baseline: Rational | null): DegreeInput[] => [
  ...(baseline === null ? [] : [given('B', baseline)]),
  ...(bound.kind === 'between'
    ? [given('L', bound.low), given('H', bound.high)]
    : [given('T', bound.value)]),
]
