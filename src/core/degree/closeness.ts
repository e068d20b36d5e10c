import {
  absolute,
  compare,
  divide,
  hundred,
  one,
  type Rational,
  subtract,
  zero,
} from '../base/rational.ts'
import { type Calculation, calculated } from './calculation.ts'
import { spell } from './spell.ts'

/** Where the way to the target begins: a level at zero, a change at its baseline. */
export type Start = 'zero' | { readonly baseline: Rational | null }

/**
 * 1 - |A - T| / |T - B|: for a value that may be missed on either side, how much of the distance is
 * gone.
 *
 * @param symbol T, or L and H where the target is the nearer bound of a range
 */
export function closeness(
  actual: Rational,
  target: Rational,
  start: Start,
  symbol: 'T' | 'L' | 'H' = 'T',
): Calculation {
  const baseline = start === 'zero' ? zero : start.baseline
  if (baseline === null) return { reason: 'no-baseline' }
  const way = absolute(subtract(target, baseline))
  if (compare(way, zero) === 0) {
    return { reason: start === 'zero' ? 'zero-target' : 'target-equals-baseline' }
  }
  const distance = start === 'zero' ? `|${symbol}|` : `|${symbol} - B|`
  return calculated(
    `1 - |A - ${symbol}| / ${distance}`,
    { A: actual, [symbol]: target, B: baseline },
    subtract(one, divide(absolute(subtract(actual, target)), way)),
    start !== 'zero',
  )
}

/** Inside the range 100 %, whatever the start; outside, the closeness to the nearer bound. */
export function closenessToRange(
  actual: Rational,
  low: Rational,
  high: Rational,
  start: Start,
): Calculation {
  if (compare(actual, low) < 0) return closeness(actual, low, start, 'L')
  if (compare(actual, high) > 0) return closeness(actual, high, start, 'H')
  return {
    formula: 'L ≤ A ≤ H',
    worked: `${spell(low)} ≤ ${spell(actual)} ≤ ${spell(high)}: 100 %`,
    raw: hundred,
    fromBaseline: false,
  }
}
