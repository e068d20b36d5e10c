import { divide, type Rational } from '../base/rational.ts'
import { type Calculation, calculated } from './calculation.ts'

/** A / T: how much of the level to reach is there. Without a target above zero that has no sense. */
export function level(actual: Rational, target: Rational): Calculation {
  if (target.numerator <= 0n) return { reason: 'zero-target' }
  return calculated('A / T', { A: actual, T: target }, divide(actual, target))
}
