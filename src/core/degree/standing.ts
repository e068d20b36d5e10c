import { absolute, compare, hundred, multiply, type Rational, subtract } from '../base/rational.ts'
import type { Calculation } from './calculation.ts'
import type { ExactCriteria } from './exact-criteria.ts'
import { spell } from './spell.ts'
import type { Verdict } from './verdict.ts'

/** A target that one number can be compared with. */
export type Bound =
  | { readonly kind: 'at-least' | 'at-most' | 'exactly'; readonly value: Rational }
  | { readonly kind: 'between'; readonly low: Rational; readonly high: Rational }

/** Where the actual stands beside the target, whatever any formula makes of it. */
export interface Standing {
  /** `beyond`: strictly past a bound that has a far side. */
  readonly place: 'beyond' | 'reached' | 'short'
  /** "97 ≥ 95". */
  readonly comparison: string
  /** What falls short of which bound; null where nothing does. */
  readonly missed: { readonly actual: Rational; readonly bound: Rational } | null
}

/** How far short of a bound still holds where there is no percentage. Per cent of the bound. */
type Tolerance = Rational

export function standingOf(actual: Rational, bound: Bound): Standing {
  if (bound.kind === 'between') return standingInRange(actual, bound.low, bound.high)
  const order = compare(actual, bound.value)
  const better = bound.kind === 'at-most' ? -order : order
  const sign = order === 0 ? '=' : order > 0 ? '>' : '<'
  const comparison = `${spell(actual)} ${sign} ${spell(bound.value)}`
  if (better === 0) return { place: 'reached', comparison, missed: null }
  const place = better > 0 && bound.kind !== 'exactly' ? 'beyond' : 'short'
  return { place, comparison, missed: place === 'short' ? { actual, bound: bound.value } : null }
}

function standingInRange(actual: Rational, low: Rational, high: Rational): Standing {
  const [a, l, h] = [spell(actual), spell(low), spell(high)]
  if (compare(actual, low) < 0) {
    return { place: 'short', comparison: `${a} < ${l}`, missed: { actual, bound: low } }
  }
  if (compare(actual, high) > 0) {
    return { place: 'short', comparison: `${a} > ${h}`, missed: { actual, bound: high } }
  }
  return { place: 'reached', comparison: `${l} ≤ ${a} ≤ ${h}`, missed: null }
}

/** Whether a bound that does not hold is missed by no more than the tolerance. */
export const isTolerable = ({ missed }: Standing, tolerance: Tolerance): boolean =>
  missed !== null &&
  tolerance.numerator > 0n &&
  compare(
    multiply(absolute(subtract(missed.actual, missed.bound)), hundred),
    multiply(absolute(missed.bound), tolerance),
  ) <= 0

/**
 * The verdict compares the actual with the target; the formula only tells the shades of what falls
 * short. Without a percentage nothing is exceeded, and nothing is partly there.
 */
export function verdictOf(
  standing: Standing,
  calculation: Calculation,
  criteria: ExactCriteria,
): Verdict {
  if ('reason' in calculation) {
    const holds = standing.place !== 'short' || isTolerable(standing, criteria.tolerance)
    return holds ? 'met' : 'not-met'
  }
  const { raw, fromBaseline } = calculation
  if (compare(raw, criteria.metFrom) >= 0) {
    const isPast = standing.place === 'beyond' && compare(raw, criteria.exceededAbove) > 0
    return isPast ? 'exceeded' : 'met'
  }
  if (compare(raw, criteria.partlyAbove) > 0) return 'partly'
  return raw.numerator < 0n && fromBaseline ? 'worsened' : 'not-met'
}
