import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import type { ReportedValue } from '../report/report.ts'
import { degreeOf } from './degree.ts'
import type { PeriodReport } from './known-reports.ts'
import { capOf, countTo, fallTo, withTarget } from './testing/plan-of.ts'

const decimal = (text: string) => text as Decimal
const day = (text: string) => text as PlainDate
const run = { from: day('2024-01-01'), due: day('2024-12-31') }

const report = (period: string, of: string | ReportedValue): PeriodReport => ({
  period: period as Period,
  reported: typeof of === 'string' ? { value: decimal(of) } : of,
})
const level: IndicatorRule = { ...countTo('100'), accumulates: 'last' }

const projected = (rule: IndicatorRule, reports: readonly PeriodReport[], asOf = '2024-11-30') => {
  const { projection, projectionReason } = degreeOf(rule, reports, {
    ...{ asOf: day(asOf), run },
  }).schedule
  return projection ? [projection.low, projection.high] : projectionReason
}
const whole = (rule: IndicatorRule, reports: readonly PeriodReport[]) =>
  degreeOf(rule, reports, { asOf: day('2024-11-30'), run }).schedule.projection

test('a sum goes on for the months left at the slowest and at the fastest pace seen', () => {
  const reports = [report('2024-Q1', '6'), report('2024-Q2', '12')]
  assert.deepEqual(projected(countTo('40'), reports), ['30', '42'])
  const found = whole(countTo('40'), reports)
  assert.deepEqual([found?.workedLow, found?.workedHigh], ['18 + 6 × 2 = 30', '18 + 6 × 4 = 42'])
  assert.deepEqual([found?.rawLow, found?.rawHigh, found?.reports], ['75', '105', 2])
})

test('months that nobody reported on are left, too, wherever they lie', () => {
  const gap = [report('2024-01', '1'), report('2024-03', '3')]
  assert.deepEqual(projected(countTo('40'), gap), ['14', '34'], '4 and ten months at 1 and at 3')
})

test('a quarter beside its own months is one time, and one pace', () => {
  const both = [report('2024-Q1', '6'), report('2024-01', '2'), report('2024-Q2', '12')]
  assert.deepEqual(projected(countTo('40'), both), ['30', '42'])
})

test('one report makes no range: it would make a point of a guess', () => {
  assert.equal(projected(countTo('40'), [report('2024-Q1', '6')]), 'too-few-reports')
  assert.equal(projected(countTo('40'), []), 'too-few-reports')
})

test('a level has a pace between two reports, so that three make a range', () => {
  const two = [report('2024-Q1', '10'), report('2024-Q2', '16')]
  assert.equal(projected(level, two), 'too-few-reports')
  const three = [...two, report('2024-Q3', '19')]
  assert.deepEqual(projected(level, three), ['22', '25'], '19 and three months at 1 and at 2')
})

test('a level that falls goes on falling, and the lower percentage stands first', () => {
  const reports = [report('2024-Q1', '97'), report('2024-Q2', '94'), report('2024-Q3', '88')]
  const found = whole(fallTo('60', '100'), reports)
  assert.deepEqual([found?.low, found?.high], ['82', '85'])
  assert.deepEqual([found?.rawLow, found?.rawHigh], ['37.5', '45'])
})

test('a bound has a range and no percentage', () => {
  const cap: IndicatorRule = { ...capOf('5'), accumulates: 'sum' }
  const found = whole(cap, [report('2024-Q1', '1'), report('2024-Q2', '2')])
  assert.deepEqual(
    [found?.low, found?.high, found?.rawLow, found?.rawHigh],
    [...['5', '7', null, null]],
  )
})

test('of n of N the range is in per cent where N is known', () => {
  const of = (of: string | null): IndicatorRule => ({
    ...withTarget({ kind: 'all', value: of === null ? null : decimal(of) }),
    accumulates: 'sum',
  })
  const reports = [report('2024-Q1', '3'), report('2024-Q2', '6')]
  const known = whole(of('30'), reports)
  assert.deepEqual([known?.low, known?.rawLow, known?.rawHigh], ['15', '50', '70'])
})

test('a share has no projection: who comes next is not known', () => {
  const share: IndicatorRule = { ...countTo('90'), accumulates: 'ratio' }
  const parts = (period: string, n: string) =>
    report(period, { numerator: decimal(n), denominator: decimal('10') })
  assert.equal(projected(share, [parts('2024-Q1', '8'), parts('2024-Q2', '9')]), 'share')
  assert.equal(projected(share, [report('2024-Q1', '80'), report('2024-Q2', '90')]), 'share')
})

test('stages and words are no numbers to go on with', () => {
  const stages = withTarget({ kind: 'stages', stages: [{ name: 'a', weight: decimal('1') }] })
  assert.equal(projected(stages, [report('2024-Q1', { done: ['a'] })]), 'not-a-number')
  assert.equal(projected(withTarget({ kind: 'words' }), []), 'not-a-number')
  assert.equal(projected(withTarget({ kind: 'none' }), []), 'no-target')
})

test('on the last day the range is still there; the day after, nothing remains', () => {
  const reports = [report('2024-Q1', '6'), report('2024-Q2', '12')]
  assert.deepEqual(projected(countTo('40'), reports, '2024-12-31'), ['30', '42'])
  assert.equal(projected(countTo('40'), reports, '2025-01-01'), 'nothing-remains')
})

test('once every month is reported on, nothing remains either', () => {
  const year = [1, 2, 3, 4].map((quarter) => report(`2024-Q${quarter}`, '5'))
  assert.equal(projected(countTo('40'), year), 'nothing-remains')
})

test('a range that is met at both ends is a point, of two that went alike', () => {
  const even = [report('2024-Q1', '9'), report('2024-Q2', '9')]
  assert.deepEqual(projected(countTo('40'), even), ['36', '36'])
})
