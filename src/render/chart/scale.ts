import {
  divide,
  hundred,
  type Rational,
  rational,
  subtract,
  zero,
} from '../../core/base/rational.ts'

/** The values at the two ends of an axis, the low one below the high one. */
export interface Scale {
  readonly low: Rational
  readonly high: Rational
}

export const percentScale: Scale = { low: zero, high: hundred }

/** Where a value stands: 0 at the low end, 1 at the high one, outside of that when beyond. Exact. */
export const shareOn = ({ low, high }: Scale, value: Rational): Rational =>
  divide(subtract(value, low), subtract(high, low))

/** A count's share of a whole, from 0 to 1; of nothing it is nothing. */
export const shareOfCount = (count: number, all: number): Rational =>
  rational(BigInt(count), BigInt(Math.max(all, 1)))
