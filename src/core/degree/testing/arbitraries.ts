import fc from 'fast-check'
import { type Decimal, toDecimal, toRational } from '../../base/decimal.ts'
import type { Period } from '../../base/period.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { compare, rational } from '../../base/rational.ts'
import type { Target } from '../../draft/target.ts'
import type { IndicatorRule } from '../../plan/plan.ts'
import type { ReportedValue } from '../../report/report.ts'
import type { Circumstances } from '../circumstances.ts'
import type { PeriodReport } from '../known-reports.ts'

export const decimals = fc
  .tuple(fc.bigInt({ min: -5000n, max: 5000n }), fc.constantFrom(1n, 10n, 100n))
  .map(([numerator, denominator]) => toDecimal(rational(numerator, denominator), 12))
export const positive = decimals.filter((value) => toRational(value).numerator > 0n)
export const periods = fc.constantFrom(
  ...['2024-01', '2024-Q1', '2024-Q2', '2024-H1', '2024-09', '2024-Q4', '2024'],
) as fc.Arbitrary<Period>

export const numericTargets: fc.Arbitrary<Target> = fc.oneof(
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
  fc.record({
    kind: fc.constant('trend' as const),
    direction: fc.constantFrom('rise' as const, 'fall' as const, 'keep' as const),
    tolerance: fc.record({
      kind: fc.constantFrom('absolute' as const, 'per-cent' as const),
      value: positive,
    }),
  }),
)
export const rules: fc.Arbitrary<IndicatorRule> = fc.record({
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
export const reportLists: fc.Arbitrary<PeriodReport[]> = fc.array(
  fc.record({ period: periods, reported: reportedValues }),
  { maxLength: 6 },
)

export const days = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `2024-${pad(month)}-${pad(day)}` as PlainDate)

const pad = (number: number): string => String(number).padStart(2, '0')

const acts = days.map((date) => ({ body: 'Council', act: 'Decision', number: '1', date }))

/** Whatever may bear on a degree, all at once. */
export const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  asOf: fc.option(days, { nil: null }),
  previous: fc.array(
    fc.record({
      value: decimals,
      period: fc.constant('2023' as Period),
      acceptedAt: fc.option(days.map((day) => `${day}T09:00:00Z`)),
    }),
    { maxLength: 2 },
  ),
  targetRevisions: fc.array(
    fc.record({ from: days, target: targets, act: acts, reason: fc.constant({}) }),
    { maxLength: 2 },
  ),
  judgements: fc.array(
    fc.record({
      verdict: fc.constantFrom('exceeded', 'met', 'partly', 'not-met', 'worsened'),
      on: days,
      reason: fc.constant({}),
    }),
    { maxLength: 2 },
  ),
  periods: fc.array(fc.record({ period: periods, due: fc.option(days, { nil: null }) }), {
    maxLength: 3,
  }),
  run: fc.constant({ from: '2024-01-01' as PlainDate, due: '2024-12-31' as PlainDate }),
})

/** The reports with the days on which they were entered, and corrections among them. */
export const enteredReports: fc.Arbitrary<PeriodReport[]> = fc.array(
  fc.record({
    period: periods,
    reported: reportedValues,
    revision: fc.integer({ min: 1, max: 3 }),
    enteredAt: days.map((day) => `${day}T09:00:00Z`),
  }),
  { maxLength: 6 },
)
