import { type Decimal, toDecimal } from '../base/decimal.ts'
import { divide, hundred, multiply, one, type Rational, sum, zero } from '../base/rational.ts'
import { capped } from './capped.ts'
import type { ExactDegree } from './exact-degree.ts'

/** The two ends between which a mean lies: all unknown at 0, all unknown at 100. Per cent. */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

/** An interval before rounding; one point where everything is known. */
export interface ExactInterval {
  readonly low: Rational
  readonly high: Rational
}

/** The mean of what is exact, each by its weight; undefined of nothing. */
export function meanOf(
  values: readonly Rational[],
  weights: readonly Rational[],
): Rational | undefined {
  const whole = sum(weights)
  if (values.length === 0 || whole.numerator === 0n) return undefined
  const weighted = values.map((value, index) => multiply(value, weights[index] ?? one))
  return divide(sum(weighted), whole)
}

/** The mean where every part is known. */
export function meanIfAllAreKnown(
  values: readonly (Rational | undefined)[],
  weights: readonly Rational[],
): Rational | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === values.length ? meanOf(known, weights) : undefined
}

/** The mean interval by weights. Of nothing, nothing is known: from 0 to 100. */
export const meanInterval = (
  all: readonly ExactInterval[],
  weights: readonly Rational[],
): ExactInterval => ({
  low:
    meanOf(
      all.map(({ low }) => low),
      weights,
    ) ?? zero,
  high:
    meanOf(
      all.map(({ high }) => high),
      weights,
    ) ?? hundred,
})

export const roundedInterval = ({ low, high }: ExactInterval): Interval => ({
  low: toDecimal(low),
  high: toDecimal(high),
})

/**
 * Where the degree of an indicator lies. A verdict without a percentage still says something: what
 * is met stands at 100, and a bound or a direction that does not hold at 0, since they know nothing in
 * between. What is not met for want of a baseline may be anywhere on its way, as may the unknown. What a
 * person judged is no percentage and stays unknown here.
 */
export function intervalOf({
  raw,
  computed,
  reason,
}: Pick<ExactDegree, 'raw' | 'computed' | 'reason'>): ExactInterval {
  if (raw !== null) return point(capped(raw))
  if (computed === 'met') return point(hundred)
  const knowsNothingBetween = reason === 'threshold' || reason === 'trend'
  if (knowsNothingBetween && computed !== 'unknown') return point(zero)
  return { low: zero, high: hundred }
}

const point = (value: Rational): ExactInterval => ({ low: value, high: value })
