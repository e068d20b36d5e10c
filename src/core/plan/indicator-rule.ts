import { canonicalJson } from '../base/canonical-json.ts'
import { type Decimal, toRational } from '../base/decimal.ts'
import { compare } from '../base/rational.ts'
import type { Accumulation, Measurement } from '../draft/accumulation.ts'
import type { DraftIndicator, IndicatorKind } from '../draft/draft.ts'
import { isSetTarget, type Target } from '../draft/target.ts'
import type { IndicatorRule } from './plan.ts'

/** How the values of a kind of indicator come together, and how they are measured by default. */
const kindRules = {
  count: { accumulates: 'sum', measured: 'level' },
  milestone: { accumulates: 'sum', measured: 'level' },
  percent: { accumulates: 'last', measured: 'change' },
  ratio: { accumulates: 'ratio', measured: 'level' },
  coverage: { accumulates: 'ratio', measured: 'level' },
  // "Up to 120 cases" in a year: they add up, and the bound holds or does not.
  cap: { accumulates: 'sum', measured: 'threshold' },
  maintain: { accumulates: 'last', measured: 'threshold' },
  trend: { accumulates: 'last', measured: 'level' },
  qualitative: { accumulates: 'last', measured: 'level' },
} as const satisfies Record<
  IndicatorKind,
  { readonly accumulates: Accumulation; readonly measured: Measurement }
>

type Told = Pick<
  DraftIndicator,
  'kind' | 'unit' | 'baseline' | 'target' | 'set' | 'accumulates' | 'measured'
>
/** What a person may set otherwise than the kind would give it. */
type Settable = Pick<DraftIndicator, 'set' | 'accumulates' | 'measured'>

/**
 * What the arithmetic makes of an indicator: from its kind and from what the plan says of it, but for
 * what a person has set.
 */
export function indicatorRule(indicator: Told): IndicatorRule {
  const usual = usualRule(indicator)
  const { accumulates = usual.accumulates, measured = usual.measured } = indicator
  return { ...usual, accumulates, measured }
}

/** What a rule has that its indicator's kind would not give it: what a person has set. */
export function setApart(rule: IndicatorRule, indicator: Omit<Told, keyof Settable>): Settable {
  const set = targetSetApart(rule.target, indicator)
  const usual = usualRule({ ...indicator, ...set })
  return {
    ...set,
    ...(rule.accumulates === usual.accumulates ? {} : { accumulates: rule.accumulates }),
    ...(rule.measured === usual.measured ? {} : { measured: rule.measured }),
  }
}

const targetSetApart = (
  target: Target,
  indicator: Omit<Told, keyof Settable>,
): Pick<Settable, 'set'> =>
  isSetTarget(target) && canonicalJson(target) !== canonicalJson(targetOf(indicator))
    ? { set: target }
    : {}

function usualRule(indicator: Omit<Told, 'accumulates' | 'measured'>): IndicatorRule {
  const { kind } = indicator
  const baseline = indicator.baseline.value
  const target = indicator.set ?? targetOf(indicator)
  const { accumulates, measured } = kindRules[kind]
  const rule = { accumulates, measured, baseline, target }
  if (target.kind === 'all') return { ...rule, accumulates: 'ratio' }
  if (kind === 'coverage') return { ...rule, accumulates: indicator.unit === '%' ? 'ratio' : 'sum' }
  if (kind === 'percent')
    return { ...rule, measured: differs(baseline, target) ? 'change' : 'level' }
  if (kind === 'count' && target.kind === 'at-most') return { ...rule, ...reductionOrCap(rule) }
  return rule
}

function targetOf({ kind, target }: Pick<DraftIndicator, 'kind' | 'target'>): Target {
  const { operator, value, note } = target
  // One analysis against last year, say, is a count; without a number it is for a person to compare.
  if (kind === 'trend' && (operator === 'none' || value === null)) return { kind: 'trend' }
  if (kind === 'qualitative' && operator === 'none' && note) return { kind: 'words' }
  if (operator === 'none') return { kind: 'none' }
  if (operator === 'all') return { kind: 'all', value }
  if (value !== null) return { kind: operator, value }
  if (kind === 'coverage') return { kind: 'all', value }
  return kind === 'milestone' ? { kind: operator, value: '1' as Decimal } : { kind: 'none' }
}

/** A bound below where things stand is something to come down to, else one not to go over. */
function reductionOrCap(rule: IndicatorRule): Pick<IndicatorRule, 'accumulates' | 'measured'> {
  const { baseline, target } = rule
  const falls =
    target.kind === 'at-most' &&
    baseline !== null &&
    compare(toRational(baseline), toRational(target.value)) > 0
  return falls
    ? { accumulates: 'last', measured: 'change' }
    : { accumulates: 'sum', measured: 'threshold' }
}

const differs = (baseline: Decimal | null, target: Target): boolean =>
  baseline !== null &&
  'value' in target &&
  target.value !== null &&
  compare(toRational(baseline), toRational(target.value)) !== 0
