import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Decimal, toDecimal, toRational } from '../../base/decimal.ts'
import type { Period } from '../../base/period.ts'
import { compare, multiply, type Rational, rational } from '../../base/rational.ts'
import type { Target } from '../../draft/target.ts'
import type { IndicatorRule } from '../../plan/plan.ts'
import { degreeOf, exactDegreeOf } from '../degree.ts'
import type { PeriodReport } from '../known-reports.ts'
import { type Degree, type Verdict, verdicts } from '../verdict.ts'
import {
  circumstances,
  decimals,
  enteredReports,
  numericTargets,
  periods,
  reportLists,
  rules,
} from './arbitraries.ts'

/** Something that is true of every degree, tried on random cases: a sample in the tests, many in the bench. */
export interface DegreeProperty {
  readonly says: string
  readonly holds: (settings: { readonly seed: number; readonly numRuns: number }) => void
}

const single = (value: Decimal): PeriodReport[] => [
  { period: '2024' as Period, reported: { value } },
]
const plainReports = fc.array(
  fc.record({ period: periods, reported: fc.record({ value: decimals }) }),
  { maxLength: 6 },
)
const inAnyOrder = <Each>(all: readonly Each[], order: Iterator<number>): Each[] =>
  all
    .map((each) => ({ each, at: order.next().value ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each)

export const figures = ({ degree, raw, verdict, reason }: Degree) => ({
  degree,
  raw,
  verdict,
  reason,
})

const rank: Readonly<Record<Verdict, number>> = {
  'carried-over': -1,
  dropped: -1,
  unknown: -1,
  worsened: 0,
  'not-met': 1,
  partly: 2,
  met: 3,
  exceeded: 4,
}

const alwaysAReason: DegreeProperty = {
  says: 'whatever is asked, nothing is missing without a reason, and a degree lies from 0 to 100',
  holds: (settings) =>
    fc.assert(
      fc.property(rules, enteredReports, circumstances, (rule, reports, given) => {
        const answer = degreeOf(rule, reports, given)
        const { degree, raw, reason, verdict, computed, schedule } = answer
        assert.equal(degree === null, reason !== null)
        assert.equal(raw === null, reason !== null)
        assert.equal(schedule.status === null, schedule.reason !== null)
        assert.equal(schedule.projection === null, schedule.projectionReason !== null)
        assert.ok(verdicts.includes(verdict) && verdicts.includes(computed))
        assert.doesNotMatch(JSON.stringify(answer), /NaN|Infinity|undefined/)
        if (degree === null) return
        assert.match(degree, /^\d+(\.\d{1,4})?$/)
        assert.ok(compare(toRational(degree), rational(100n)) <= 0)
      }),
      settings,
    ),
}

const thresholds: DegreeProperty = {
  says: 'a threshold is never a percentage',
  holds: (settings) =>
    fc.assert(
      fc.property(rules, enteredReports, (rule, reports) => {
        const { degree, verdict } = degreeOf({ ...rule, measured: 'threshold' }, reports)
        assert.equal(degree, null)
        const shades = rule.target.kind === 'trend' ? ['worsened'] : []
        assert.ok(['met', 'not-met', 'unknown', ...shades].includes(verdict))
      }),
      settings,
    ),
}

const orderOfPeriods: DegreeProperty = {
  says: 'the order of reports of different periods makes no difference',
  holds: (settings) => {
    const oncePerPeriod = reportLists.map((reports) => [
      ...new Map(reports.map((report) => [report.period, report])).values(),
    ])
    fc.assert(
      fc.property(rules, oncePerPeriod, fc.infiniteStream(fc.nat()), (rule, reports, order) => {
        assert.deepEqual(degreeOf(rule, inAnyOrder(reports, order)), degreeOf(rule, reports))
      }),
      settings,
    )
  },
}

const orderOfASum: DegreeProperty = {
  says: 'the order of reports makes no difference to a sum, whatever their periods',
  holds: (settings) =>
    fc.assert(
      fc.property(rules, plainReports, fc.infiniteStream(fc.nat()), (rule, reports, order) => {
        const flow = { ...rule, accumulates: 'sum' as const }
        const shuffled = degreeOf(flow, inAnyOrder(reports, order))
        assert.deepEqual(figures(shuffled), figures(degreeOf(flow, reports)))
      }),
      settings,
    ),
}

const monotone: DegreeProperty = {
  says: 'more towards the target never means less, in degree or verdict',
  holds: (settings) => {
    const bounds = fc.record({
      kind: fc.constantFrom('at-least' as const, 'at-most' as const),
      value: decimals,
    })
    fc.assert(
      fc.property(rules, bounds, decimals, decimals, (rule, target, a, b) => {
        const [low, high] = compare(toRational(a), toRational(b)) <= 0 ? [a, b] : [b, a]
        const [worse, better] = target.kind === 'at-least' ? [low, high] : [high, low]
        const before = exactDegreeOf({ ...rule, target }, single(worse))
        const after = exactDegreeOf({ ...rule, target }, single(better))
        assert.ok(rank[after.verdict] >= rank[before.verdict], 'verdict')
        if (before.raw && after.raw) assert.ok(compare(after.raw, before.raw) >= 0, 'raw')
      }),
      settings,
    )
  },
}

const scaled = (value: Decimal, by: Rational) => toDecimal(multiply(toRational(value), by), 12)

function scaledTarget(target: Target, by: Rational): Target {
  if (target.kind === 'between') {
    return { ...target, low: scaled(target.low, by), high: scaled(target.high, by) }
  }
  return 'value' in target && target.value !== null
    ? { ...target, value: scaled(target.value, by) }
    : target
}

const scaledRule = (rule: IndicatorRule, by: Rational): IndicatorRule => ({
  ...rule,
  baseline: rule.baseline === null ? null : scaled(rule.baseline, by),
  target: scaledTarget(rule.target, by),
})

const changeOfUnit: DegreeProperty = {
  says: 'a change of unit, everything in thousandths, changes no degree',
  holds: (settings) => {
    const plainRules = rules.filter(({ accumulates }) => accumulates !== 'ratio')
    fc.assert(
      fc.property(plainRules, numericTargets, plainReports, (rule, target, reports) => {
        const thousandth = rational(1n, 1000n)
        const inThousandths = degreeOf(
          scaledRule({ ...rule, target }, thousandth),
          reports.map(({ period, reported }) => ({
            period,
            reported: { value: scaled(reported.value, thousandth) },
          })),
        )
        assert.deepEqual(figures(inThousandths), figures(degreeOf({ ...rule, target }, reports)))
      }),
      settings,
    )
  },
}

const holdsAgainst = (target: Target, actual: Rational): boolean => {
  if (target.kind === 'between') {
    const [low, high] = [toRational(target.low), toRational(target.high)]
    return compare(actual, low) >= 0 && compare(actual, high) <= 0
  }
  const signs: Partial<Record<Target['kind'], number[]>> = {
    'at-least': [0, 1],
    'at-most': [-1, 0],
    exactly: [0],
  }
  const value = 'value' in target ? target.value : null
  return value !== null && Boolean(signs[target.kind]?.includes(compare(actual, toRational(value))))
}

const comparison: DegreeProperty = {
  says: 'the verdict of a number against a bound is the comparison, whatever the formula gives',
  holds: (settings) =>
    fc.assert(
      fc.property(rules, numericTargets, decimals, (rule, target, actual) => {
        const { verdict, raw } = exactDegreeOf({ ...rule, target }, single(actual))
        const holdsNow = holdsAgainst(target, toRational(actual))
        assert.equal(verdict === 'met' || verdict === 'exceeded', holdsNow)
        if (raw) assert.equal(compare(raw, rational(100n)) >= 0, holdsNow)
      }),
      settings,
    ),
}

export const degreeProperties: readonly DegreeProperty[] = [
  alwaysAReason,
  thresholds,
  orderOfPeriods,
  orderOfASum,
  monotone,
  changeOfUnit,
  comparison,
]
