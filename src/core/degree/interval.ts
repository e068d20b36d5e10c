import { type Decimal, toDecimal } from '../base/decimal.ts'
import { divide, hundred, type Rational, rational, sum, zero } from '../base/rational.ts'
import { capped } from './degree.ts'
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

/** The mean of what is exact; undefined of nothing. */
export const meanOf = (values: readonly Rational[]): Rational | undefined =>
  values.length === 0 ? undefined : divide(sum(values), rational(BigInt(values.length)))

/** The mean interval of equal weights. Of nothing, nothing is known: from 0 to 100. */
export const meanInterval = (all: readonly ExactInterval[]): ExactInterval => ({
  low: meanOf(all.map(({ low }) => low)) ?? zero,
  high: meanOf(all.map(({ high }) => high)) ?? hundred,
})

export const roundedInterval = ({ low, high }: ExactInterval): Interval => ({
  low: toDecimal(low),
  high: toDecimal(high),
})

/**
 * Where the degree of an indicator lies. A verdict without a percentage still says something: what
 * is met stands at 100, and a threshold that does not hold at 0, since it knows nothing in between.
 * What is not met for want of a baseline may be anywhere on its way, as may the unknown.
 */
export function intervalOf({ raw, verdict, reason }: ExactDegree): ExactInterval {
  if (raw !== null) return point(capped(raw))
  if (verdict === 'met') return point(hundred)
  if (verdict === 'not-met' && reason === 'threshold') return point(zero)
  return { low: zero, high: hundred }
}

const point = (value: Rational): ExactInterval => ({ low: value, high: value })
