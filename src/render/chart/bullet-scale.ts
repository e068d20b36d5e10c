import {
  add,
  compare,
  greatest,
  hundred,
  least,
  one,
  type Rational,
  rational,
  subtract,
  zero,
} from '../../core/base/rational.ts'
import type { Measurable } from './measurable.ts'
import type { Scale } from './scale.ts'

/**
 * The axis of a bullet chart. It holds where the bar begins, the baseline and the target, with a fifth
 * of their span beyond them; the actual value and what is expected too, unless they lie further than one
 * more span away: then an arrow says so, and the rest stays readable. Percentages from zero keep 0 to 100 in view.
 */
export function bulletScale(of: Measurable): Scale {
  const { bounds, baseline, start, actual, projection, isPercent } = of
  const ofPlan = [start, bounds.low, bounds.high, ...(baseline === null ? [] : [baseline])]
  const bottom = ofPlan.reduce(least)
  const span = spanOf(bottom, ofPlan.reduce(greatest))
  const top = add(bottom, span)
  const margin = rational(span.numerator, span.denominator * 5n)
  const isNear = (value: Rational): boolean =>
    compare(value, subtract(bottom, span)) >= 0 && compare(value, add(top, span)) <= 0
  const measured = [
    ...(actual === null ? [] : [actual]),
    ...(projection === null ? [] : [projection.low, projection.high]),
  ].filter(isNear)
  const low = measured.reduce(least, bottom)
  const high = measured.reduce(greatest, top)
  const isShare = isPercent && compare(low, zero) >= 0 && compare(high, hundred) <= 0
  if (isShare && compare(start, zero) === 0) return { low: zero, high: hundred }
  return {
    low: compare(low, zero) === 0 ? zero : subtract(low, margin),
    high: compare(high, zero) === 0 ? zero : add(high, margin),
  }
}

/** Of one point only, the span is its own size; of zero it is 1. */
function spanOf(low: Rational, high: Rational): Rational {
  const span = subtract(high, low)
  if (span.numerator !== 0n) return span
  return high.numerator === 0n ? one : greatest(high, subtract(zero, high))
}
