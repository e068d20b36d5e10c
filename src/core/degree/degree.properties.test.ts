import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Decimal, toDecimal, toRational } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import { compare, multiply, type Rational, rational } from '../base/rational.ts'
import type { IndicatorRule, Target } from '../plan/plan.ts'
import type { ReportedValue } from '../report/report.ts'
import { degreeOf, exactDegreeOf } from './degree.ts'
import type { PeriodReport } from './known-reports.ts'
import { type Verdict, verdicts } from './verdict.ts'

const settings = { seed: 20240305, numRuns: 3000 }

const decimals = fc
  .tuple(fc.bigInt({ min: -5000n, max: 5000n }), fc.constantFrom(1n, 10n, 100n))
  .map(([numerator, denominator]) => toDecimal(rational(numerator, denominator), 12))
const positive = decimals.filter((value) => toRational(value).numerator > 0n)
const periods = fc.constantFrom(
  ...['2024-01', '2024-Q1', '2024-Q2', '2024-H1', '2024-09', '2024-Q4', '2024'],
) as fc.Arbitrary<Period>

const numericTargets: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constantFrom('at-least', 'at-most', 'exactly'), value: decimals }),
  fc.tuple(decimals, decimals).map(([a, b]): Target => {
    const [low, high] = compare(toRational(a), toRational(b)) <= 0 ? [a, b] : [b, a]
    return { kind: 'between', low, high }
  }),
)
const targets: fc.Arbitrary<Target> = fc.oneof(
  { weight: 4, arbitrary: numericTargets },
  fc.record({ kind: fc.constant('all' as const), value: fc.option(decimals) }),
  fc.record({
    kind: fc.constant('stages' as const),
    stages: fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), weight: positive })),
  }),
  fc.constantFrom<Target>({ kind: 'trend' }, { kind: 'words' }, { kind: 'none' }),
)
const rules: fc.Arbitrary<IndicatorRule> = fc.record({
  accumulates: fc.constantFrom('sum', 'last', 'ratio'),
  measured: fc.constantFrom('level', 'change', 'threshold'),
  baseline: fc.option(decimals),
  target: targets,
})
const reportedValues: fc.Arbitrary<ReportedValue> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ value: decimals }) },
  fc.record({ numerator: positive, denominator: fc.oneof(positive, fc.constant('0' as Decimal)) }),
  fc.record({ done: fc.array(fc.constantFrom('a', 'b', 'c', 'd')) }),
)
const reportLists: fc.Arbitrary<PeriodReport[]> = fc.array(
  fc.record({ period: periods, reported: reportedValues }),
  { maxLength: 6 },
)

const holds = <Inputs extends [unknown, ...unknown[]]>(
  property: fc.IPropertyWithHooks<Inputs>,
): void => fc.assert(property, settings)

test('whatever is asked, a missing degree has a reason and a present one lies from 0 to 100', () => {
  holds(
    fc.property(rules, reportLists, (rule, reports) => {
      const { degree, raw, verdict, reason } = degreeOf(rule, reports)
      assert.equal(degree === null, reason !== null)
      assert.equal(raw === null, reason !== null)
      assert.ok(verdicts.includes(verdict))
      if (degree === null) return
      assert.match(degree, /^\d+(\.\d{1,4})?$/)
      assert.ok(compare(toRational(degree), rational(100n)) <= 0)
    }),
  )
})

test('a threshold is never a percentage', () => {
  holds(
    fc.property(rules, reportLists, (rule, reports) => {
      const { degree, verdict } = degreeOf({ ...rule, measured: 'threshold' }, reports)
      assert.equal(degree, null)
      assert.ok(['met', 'not-met', 'unknown'].includes(verdict))
    }),
  )
})

test('the order of reports of different periods makes no difference', () => {
  const oncePerPeriod = reportLists.map((reports) => [
    ...new Map(reports.map((report) => [report.period, report])).values(),
  ])
  holds(
    fc.property(rules, oncePerPeriod, fc.infiniteStream(fc.nat()), (rule, reports, order) => {
      const shuffled = reports
        .map((report) => ({ report, at: order.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ report }) => report)
      assert.deepEqual(degreeOf(rule, shuffled), degreeOf(rule, reports))
    }),
  )
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
const single = (value: Decimal): PeriodReport[] => [
  { period: '2024' as Period, reported: { value } },
]

test('more towards the target never means less, in degree or verdict', () => {
  const bounds = fc.record({
    kind: fc.constantFrom('at-least' as const, 'at-most' as const),
    value: decimals,
  })
  holds(
    fc.property(rules, bounds, decimals, decimals, (rule, target, a, b) => {
      const [low, high] = compare(toRational(a), toRational(b)) <= 0 ? [a, b] : [b, a]
      const [worse, better] = target.kind === 'at-least' ? [low, high] : [high, low]
      const before = exactDegreeOf({ ...rule, target }, single(worse))
      const after = exactDegreeOf({ ...rule, target }, single(better))
      assert.ok(rank[after.verdict] >= rank[before.verdict], 'verdict')
      if (before.raw && after.raw) assert.ok(compare(after.raw, before.raw) >= 0, 'raw')
    }),
  )
})

test('a change of unit, everything in thousandths, changes no degree', () => {
  const scaled = (value: Decimal, by: Rational) => toDecimal(multiply(toRational(value), by), 12)
  const scaledTarget = (target: Target, by: Rational): Target => {
    if (target.kind === 'between') {
      return { ...target, low: scaled(target.low, by), high: scaled(target.high, by) }
    }
    return 'value' in target && target.value !== null
      ? { ...target, value: scaled(target.value, by) }
      : target
  }
  const plainRules = rules.map((rule) => ({
    ...rule,
    accumulates: rule.accumulates === 'ratio' ? ('sum' as const) : rule.accumulates,
  }))
  const plainReports = fc.array(
    fc.record({ period: periods, reported: fc.record({ value: decimals }) }),
  )
  holds(
    fc.property(plainRules, numericTargets, plainReports, (rule, target, reports) => {
      const thousandth = rational(1n, 1000n)
      const inThousandths = degreeOf(
        {
          ...rule,
          baseline: rule.baseline === null ? null : scaled(rule.baseline, thousandth),
          target: scaledTarget(target, thousandth),
        },
        reports.map(({ period, reported }) => ({
          period,
          reported: { value: scaled(reported.value, thousandth) },
        })),
      )
      const { explanation: _, ...figures } = degreeOf({ ...rule, target }, reports)
      const { explanation: __, ...figuresInThousandths } = inThousandths
      assert.deepEqual(figuresInThousandths, figures)
    }),
  )
})

test('the verdict of a number against a bound is the comparison, whatever the formula gives', () => {
  holds(
    fc.property(rules, numericTargets, decimals, (rule, target, actual) => {
      const { verdict, raw } = exactDegreeOf({ ...rule, target }, single(actual))
      const a = toRational(actual)
      const holdsNow =
        target.kind === 'between'
          ? compare(a, toRational(target.low)) >= 0 && compare(a, toRational(target.high)) <= 0
          : 'value' in target &&
            target.value !== null &&
            { 'at-least': [0, 1], 'at-most': [-1, 0], exactly: [0] }[
              target.kind as 'at-least' | 'at-most' | 'exactly'
            ].includes(compare(a, toRational(target.value)))
      assert.equal(verdict === 'met' || verdict === 'exceeded', holdsNow)
      if (raw) assert.equal(compare(raw, rational(100n)) >= 0, holdsNow)
    }),
  )
})
