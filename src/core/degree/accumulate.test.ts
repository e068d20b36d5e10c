import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Decimal, toDecimal, toRational } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import { compare, divide, hundred, multiply, rational, sum } from '../base/rational.ts'
import { type Accumulation, accumulations } from '../draft/accumulation.ts'
import { accumulate as accumulateKnown } from './accumulate.ts'
import { knownReports, type PeriodReport } from './known-reports.ts'

const accumulate = (accumulates: Accumulation, reports: readonly PeriodReport[]) =>
  accumulateKnown(accumulates, knownReports(reports, { until: null }), 2)

const report = (period: string, reported: unknown) => ({ period, reported }) as PeriodReport
const value = (period: string, text: string) => report(period, { value: text })
const parts = (period: string, numerator: string, denominator: string) =>
  report(period, { numerator, denominator })
const done = (period: string) => report(period, { done: ['drafted'] })

const actual = (accumulates: Accumulation, reports: readonly PeriodReport[]): string | null => {
  const { value: found } = accumulate(accumulates, reports)
  return found === null ? null : toDecimal(found)
}

const expected: [
  why: string,
  reports: PeriodReport[],
  answers: Readonly<Record<Accumulation, string | null>>,
][] = [
  ['no reports', [], { sum: null, last: null, ratio: null }],
  ['one value', [value('2024-Q1', '3')], { sum: '3', last: '3', ratio: '3' }],
  ['values', [value('2024-Q1', '3'), value('2024-Q2', '4')], { sum: '7', last: '4', ratio: '4' }],
  [
    'values out of order',
    [value('2024-Q2', '4'), value('2024-Q1', '3')],
    { sum: '7', last: '4', ratio: '4' },
  ],
  [
    'two values of one period',
    [value('2024-Q1', '3'), value('2024-Q1', '4')],
    { sum: '7', last: '4', ratio: '4' },
  ],
  ['one share', [parts('2024-Q1', '1', '4')], { sum: '25', last: '25', ratio: '25' }],
  [
    'shares',
    [parts('2024-Q1', '1', '4'), parts('2024-Q2', '6', '6')],
    { sum: '70', last: '100', ratio: '70' },
  ],
  [
    'a value after a share',
    [parts('2024-Q1', '1', '4'), value('2024-Q2', '60')],
    { sum: '60', last: '60', ratio: '25' },
  ],
  [
    'a share after a value',
    [value('2024-Q1', '60'), parts('2024-Q2', '1', '4')],
    { sum: '60', last: '25', ratio: '25' },
  ],
  ['a share of nothing', [parts('2024', '0', '0')], { sum: null, last: null, ratio: null }],
  [
    'a share of nothing after others',
    [parts('2024-Q1', '1', '4'), parts('2024-Q2', '0', '0')],
    { sum: '25', last: null, ratio: '25' },
  ],
  ['stages alone', [done('2024')], { sum: null, last: null, ratio: null }],
  [
    'stages after a value',
    [value('2024-Q1', '3'), done('2024-Q2')],
    { sum: '3', last: '3', ratio: '3' },
  ],
]

for (const [why, reports, answers] of expected) {
  describe(why, () => {
    for (const accumulates of accumulations) {
      test(`${accumulates}: ${answers[accumulates]}`, () => {
        assert.equal(actual(accumulates, reports), answers[accumulates])
      })
    }
  })
}

test('the reports given are left as they were', () => {
  const reports = Object.freeze([value('2024-Q2', '4'), value('2024-Q1', '3')])
  for (const accumulates of accumulations) accumulate(accumulates, reports)
  assert.equal(reports[0]?.period, '2024-Q2')
})

test('a share of all is the mean of the shares weighted by their wholes', () => {
  const counts = fc.integer({ min: 0, max: 1000 })
  const shares = fc.array(fc.tuple(counts, fc.integer({ min: 1, max: 1000 })), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(shares, (drawn) => {
      const reports = drawn.map(([numerator, denominator], month) =>
        parts(`2024-${String(month + 1).padStart(2, '0')}`, `${numerator}`, `${denominator}`),
      )
      const weighted = sum(
        drawn.map(([n, d]) => multiply(rational(BigInt(n), BigInt(d)), rational(BigInt(d)))),
      )
      const whole = sum(drawn.map(([, d]) => rational(BigInt(d))))
      const { value: share } = accumulate('ratio', reports)
      assert.ok(share)
      assert.equal(compare(share, multiply(divide(weighted, whole), hundred)), 0)
    }),
    { seed: 11, numRuns: 500 },
  )
})

test('every number that was reported and counted is among the inputs, with its period', () => {
  const months = ['2024-01', '2024-02', '2024-03'] as Period[]
  const { inputs } = accumulate(
    'sum',
    months.map((period, index) => value(period, `${index}.125`)),
  )
  const reported = inputs.filter(({ period }) => period !== null)
  assert.deepEqual(
    reported.map(({ period, value: text }) => [period, text]),
    months.map((period, index) => [period, `${index}.125`]),
  )
  const total = inputs.find(({ symbol }) => symbol === 'A')
  assert.deepEqual(total, { symbol: 'A', value: '3.375', period: null })
  assert.equal(
    compare(sum(reported.map((input) => toRational(input.value))), toRational('3.375' as Decimal)),
    0,
  )
})
