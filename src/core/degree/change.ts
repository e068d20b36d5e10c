import { compare, divide, type Rational, subtract } from '../base/rational.ts'
import { type Calculation, calculated } from './calculation.ts'

/**
 * (A - B) / (T - B): how much of the way from the baseline to the target is behind. The same upwards
 * and downwards; below zero when the actual moved away from the target.
 */
export function change(
  actual: Rational,
  baseline: Rational | null,
  target: Rational,
  direction: 'at-least' | 'at-most',
): Calculation {
  if (baseline === null) return { reason: 'no-baseline' }
  const way = compare(target, baseline)
  if (way === 0) return { reason: 'target-equals-baseline' }
  if (way > 0 !== (direction === 'at-least')) return { reason: 'target-contradicts-direction' }
  return calculated(
    '(A - B) / (T - B)',
    { A: actual, B: baseline, T: target },
    divide(subtract(actual, baseline), subtract(target, baseline)),
    true,
  )
}
