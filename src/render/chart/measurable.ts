import { toRational } from '../../core/base/decimal.ts'
import type { Words } from '../../core/base/language.ts'
import { type Rational, zero } from '../../core/base/rational.ts'
import type { Degree } from '../../core/degree/verdict.ts'
import type { Target } from '../../core/draft/target.ts'
import type { IndicatorRule } from '../../core/plan/plan.ts'

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
  /** What the reports so far let expect of the year's end: a range, never a point; null where nothing is expected. */
  readonly projection: { readonly low: Rational; readonly high: Rational } | null
  /** Of percentages, 0 to 100 is kept in view. */
  readonly isPercent: boolean
}

/** The numbers of an indicator and its degree; undefined where its target has none to draw. */
export function measurableOf(
  rule: IndicatorRule,
  unit: Words | null,
  degree: Degree | undefined,
): Measurable | undefined {
  const input: Input = (symbol) => {
    const found = degree?.explanation.inputs.find((each) => each.symbol === symbol)
    return found && toRational(found.value)
  }
  const { target, baseline: from, measured } = { ...rule, ...revisionOf(degree) }
  const isShare = target.kind === 'all' || target.kind === 'stages'
  const bounds = boundsOf(target, input)
  if (!bounds) return undefined
  const baseline = from === null || isShare ? null : toRational(from)
  const projection = isShare ? null : degree?.schedule.projection
  return {
    bounds,
    baseline,
    start: measured === 'change' && baseline !== null ? baseline : zero,
    actual: (isShare ? (input('n') ?? input('w') ?? input('A')) : input('A')) ?? null,
    projection: projection
      ? { low: toRational(projection.low), high: toRational(projection.high) }
      : null,
    isPercent:
      !isShare && unit !== null && Object.values(unit).every((each) => each.trim() === '%'),
  }
}

/** What the amendment that the degree goes by makes otherwise in the rule. */
const revisionOf = (degree: Degree | undefined) =>
  degree?.revision ? { ...degree.revision.counting, target: degree.revision.target } : {}

const one = (kind: Bounds['kind'], value: Rational): Bounds => ({ kind, low: value, high: value })

/** Of a trend, last year's value: past it, or at it. Without a direction nobody has to be anywhere. */
function lastYearOf(
  { direction }: Extract<Target, { kind: 'trend' }>,
  previous: Rational | undefined,
): Bounds | undefined {
  if (previous === undefined || direction === undefined) return undefined
  return one(({ rise: 'at-least', fall: 'at-most', keep: 'exactly' } as const)[direction], previous)
}

/** All that there are, or the weight of all stages. */
function wholeOf(
  target: Extract<Target, { kind: 'all' | 'stages' }>,
  input: Input,
): Bounds | undefined {
  const stated =
    target.kind === 'all' && target.value !== null ? toRational(target.value) : undefined
  const whole = input('N') ?? input('W') ?? stated
  return whole && whole.numerator > 0n ? one('at-least', whole) : undefined
}

type Input = (symbol: string) => Rational | undefined

function boundsOf(target: Target, input: Input): Bounds | undefined {
  switch (target.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
      return one(target.kind, toRational(target.value))
    case 'between':
      return { kind: 'between', low: toRational(target.low), high: toRational(target.high) }
    case 'all':
    case 'stages':
      return wholeOf(target, input)
    case 'trend':
      return lastYearOf(target, input('P'))
    default:
      return undefined
  }
}
