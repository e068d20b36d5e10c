import { type Decimal, toRational } from '../../core/base/decimal.ts'
import type { Words } from '../../core/base/language.ts'
import { type Rational, zero } from '../../core/base/rational.ts'
import type { Degree } from '../../core/degree/verdict.ts'
import type { IndicatorRule, Target } from '../../core/plan/plan.ts'

/** What is to be reached: one line, or two with a range between them. */
export interface Bounds {
  readonly kind: 'at-least' | 'at-most' | 'exactly' | 'between'
  readonly low: Rational
  readonly high: Rational
}

/** The numbers of one indicator that have a place on an axis. */
export interface Measurable {
  readonly bounds: Bounds
  readonly baseline: Rational | null
  /** Where the bar begins: at the baseline where the way from it is measured, else at zero. */
  readonly start: Rational
  /** Null where nothing was reported that counts. */
  readonly actual: Rational | null
  /** Of percentages, 0 to 100 is kept in view. */
  readonly isPercent: boolean
}

/** The numbers of an indicator and its degree; undefined where its target has none to draw. */
export function measurableOf(
  rule: IndicatorRule,
  unit: Words | null,
  degree: Degree | undefined,
): Measurable | undefined {
  const input = (symbol: string): Rational | undefined => {
    const found = degree?.explanation.inputs.find((each) => each.symbol === symbol)
    return found && toRational(found.value)
  }
  const { target } = rule
  const isShare = target.kind === 'all' || target.kind === 'stages'
  const bounds = isShare ? wholeOf(target, input) : boundsOf(target)
  if (!bounds) return undefined
  const baseline = rule.baseline === null || isShare ? null : toRational(rule.baseline)
  const actual = isShare ? (input('n') ?? input('w') ?? input('A')) : input('A')
  return {
    bounds,
    baseline,
    start: rule.measured === 'change' && baseline !== null ? baseline : zero,
    actual: actual ?? null,
    isPercent:
      !isShare && unit !== null && Object.values(unit).every((each) => each.trim() === '%'),
  }
}

const one = (kind: Bounds['kind'], value: Rational): Bounds => ({ kind, low: value, high: value })

/** All that there are, or the weight of all stages. */
function wholeOf(
  target: Extract<Target, { kind: 'all' | 'stages' }>,
  input: (symbol: string) => Rational | undefined,
): Bounds | undefined {
  const stated =
    target.kind === 'all' && target.value !== null ? toRational(target.value) : undefined
  const whole = input('N') ?? input('W') ?? stated
  return whole && whole.numerator > 0n ? one('at-least', whole) : undefined
}

function boundsOf(target: Target): Bounds | undefined {
  const exact = (value: Decimal): Rational => toRational(value)
  switch (target.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
      return one(target.kind, exact(target.value))
    case 'between':
      return { kind: 'between', low: exact(target.low), high: exact(target.high) }
    default:
      return undefined
  }
}
