import { toRational } from '../base/decimal.ts'
import { absolute, compare, type Rational, subtract, zero } from '../base/rational.ts'
import type { Stage, Target } from '../draft/target.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { accumulate } from './accumulate.ts'
import type { Arithmetic } from './circumstances.ts'
import type { KnownReport } from './known-reports.ts'
import { finishedStages } from './stages.ts'

/**
 * Whether the last report brought things nearer to the target than they were before it. A level that
 * was reported once is compared with its baseline.
 */
export function isMoving(
  rule: IndicatorRule,
  known: readonly KnownReport[],
  actual: Rational | null,
  arithmetic: Arithmetic,
): boolean {
  const before = known.slice(0, -1)
  if (rule.target.kind === 'stages') {
    return stagesDone(rule.target.stages, known) > stagesDone(rule.target.stages, before)
  }
  if (actual === null) return false
  const reported = accumulate(rule.accumulates, before, arithmetic).value
  const stood = reported ?? (rule.baseline === null ? null : toRational(rule.baseline))
  if (rule.accumulates === 'sum') return isNearer(rule.target, actual, reported ?? zero)
  return stood === null ? actual.numerator !== 0n : isNearer(rule.target, actual, stood)
}

/** How many of the plan's stages are done: one that the plan does not have is no movement. */
function stagesDone(stages: readonly Stage[], known: readonly KnownReport[]): number {
  const finished = finishedStages(known)
  return stages.filter(({ name }) => finished?.has(name)).length
}

function isNearer(target: Target, actual: Rational, before: Rational): boolean {
  const order = compare(actual, before)
  switch (target.kind) {
    case 'at-least':
    case 'all':
      return order > 0
    case 'at-most':
      return order < 0
    case 'exactly':
      return isCloser(actual, before, toRational(target.value))
    case 'between': {
      const [low, high] = [toRational(target.low), toRational(target.high)]
      return isCloser(actual, before, compare(actual, low) < 0 ? low : high)
    }
    case 'trend':
      return target.direction === 'fall' ? order < 0 : order > 0
    default:
      return false
  }
}

const isCloser = (actual: Rational, before: Rational, to: Rational): boolean =>
  compare(absolute(subtract(actual, to)), absolute(subtract(before, to))) < 0
