import { toRational } from '../base/decimal.ts'
import type { Rational } from '../base/rational.ts'
import type { Target } from '../draft/target.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { type Accumulated, given } from './accumulate.ts'
import type { Calculation } from './calculation.ts'
import { change } from './change.ts'
import { closeness, closenessToRange, type Start } from './closeness.ts'
import type { ExactCriteria } from './exact-criteria.ts'
import { type Figure, judged, unjudged } from './exact-degree.ts'
import { level } from './level.ts'
import { type Bound, standingOf } from './standing.ts'
import type { DegreeInput } from './verdict.ts'

type NumericTarget = Extract<Target, { kind: Bound['kind'] }>

export const exactBound = (target: NumericTarget): Bound =>
  target.kind === 'between'
    ? { kind: 'between', low: toRational(target.low), high: toRational(target.high) }
    : { kind: target.kind, value: toRational(target.value) }

/** A number against a bound. */
export function figureAgainst(
  bound: Bound,
  rule: IndicatorRule,
  actual: Accumulated,
  criteria: ExactCriteria,
): Figure {
  if (actual.value === null) return unjudged('no-data', actual)
  const baseline = rule.baseline === null ? null : toRational(rule.baseline)
  const inputs = [...actual.inputs, ...inputsOfPlan(bound, baseline)]
  return judged(
    standingOf(actual.value, bound),
    calculate(actual.value, baseline, bound, rule.measured),
    { ...actual, inputs },
    criteria,
  )
}

/** A bound from above can only be come down to, so even its level is measured from the baseline. */
export function calculate(
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
