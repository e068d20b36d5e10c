import { compare, type Rational, zero } from '../base/rational.ts'
import type { Calculation } from './calculation.ts'
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
}

export function standingOf(actual: Rational, bound: Bound): Standing {
  if (bound.kind === 'between') return standingInRange(actual, bound.low, bound.high)
  const order = compare(actual, bound.value)
  const better = bound.kind === 'at-most' ? -order : order
  const sign = order === 0 ? '=' : order > 0 ? '>' : '<'
  const comparison = `${spell(actual)} ${sign} ${spell(bound.value)}`
  if (better === 0) return { place: 'reached', comparison }
  return { place: better > 0 && bound.kind !== 'exactly' ? 'beyond' : 'short', comparison }
}

function standingInRange(actual: Rational, low: Rational, high: Rational): Standing {
  const [a, l, h] = [spell(actual), spell(low), spell(high)]
  if (compare(actual, low) < 0) return { place: 'short', comparison: `${a} < ${l}` }
  if (compare(actual, high) > 0) return { place: 'short', comparison: `${a} > ${h}` }
  return { place: 'reached', comparison: `${l} ≤ ${a} ≤ ${h}` }
}

/**
 * The verdict compares the actual with the target; the formula only tells the shades of what falls
 * short. Without a percentage nothing is exceeded, and nothing is partly there.
 */
export function verdictOf(place: Standing['place'], calculation: Calculation): Verdict {
  if ('reason' in calculation) return place === 'short' ? 'not-met' : 'met'
  if (place !== 'short') return place === 'beyond' ? 'exceeded' : 'met'
  const sign = compare(calculation.raw, zero)
  if (sign > 0) return 'partly'
  return sign < 0 && calculation.fromBaseline ? 'worsened' : 'not-met'
}
