import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { Target } from '../draft/target.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import type { ReportedValue } from '../report/report.ts'
import { accumulate } from './accumulate.ts'
import { knownReports } from './known-reports.ts'
import { isMoving } from './movement.ts'

const decimal = (text: string) => text as Decimal
const level = (target: Target, baseline: string | null = null): IndicatorRule => ({
  ...{ accumulates: 'last', measured: 'level', target },
  baseline: baseline === null ? null : decimal(baseline),
})
const known = (reported: readonly ReportedValue[]) =>
  knownReports(
    reported.map((each, index) => ({
      ...{ period: `2024-Q${index + 1}` as Period, reported: each },
    })),
    { until: null },
  )
const moves = (rule: IndicatorRule, ...values: string[]) => {
  const reports = known(values.map((value) => ({ value: decimal(value) })))
  return isMoving(rule, reports, accumulate(rule.accumulates, reports, 2).value, 2)
}

test('upwards a higher value is nearer, the same one or a lower one is not', () => {
  const rule = level({ kind: 'at-least', value: decimal('10') })
  assert.deepEqual(
    [moves(rule, '3', '4'), moves(rule, '4', '4'), moves(rule, '4', '3')],
    [true, false, false],
  )
})

test('downwards a lower value is nearer', () => {
  const rule = level({ kind: 'at-most', value: decimal('10') })
  assert.deepEqual(
    [moves(rule, '30', '29'), moves(rule, '30', '30'), moves(rule, '29', '30')],
    [true, false, false],
  )
})

test('to a value that is to be hit the nearer side counts, whichever it is', () => {
  const rule = level({ kind: 'exactly', value: decimal('10') })
  assert.deepEqual(
    [moves(rule, '5', '8'), moves(rule, '5', '14'), moves(rule, '5', '15'), moves(rule, '9', '12')],
    [true, true, false, false],
  )
})

test('to a range its nearer bound counts', () => {
  const rule = level({ kind: 'between', low: decimal('10'), high: decimal('20') })
  assert.deepEqual(
    [
      moves(rule, '5', '7'),
      moves(rule, '7', '5'),
      moves(rule, '30', '25'),
      moves(rule, '25', '30'),
    ],
    [true, false, true, false],
  )
})

test('a level that was reported once is held against its baseline, and without one against nothing', () => {
  const target = { kind: 'at-least', value: decimal('10') } as const
  assert.deepEqual([moves(level(target, '5'), '6'), moves(level(target, '5'), '5')], [true, false])
  assert.deepEqual([moves(level(target), '1'), moves(level(target), '0')], [true, false])
})

test('what adds up moves with every report that adds something, whatever its baseline', () => {
  const rule: IndicatorRule = {
    ...level({ kind: 'at-least', value: decimal('100') }, '50'),
    accumulates: 'sum',
  }
  assert.deepEqual(
    [moves(rule, '1'), moves(rule, '5', '1'), moves(rule, '5', '0'), moves(rule, '0')],
    [true, true, false, false],
  )
})

test('a trend moves the way that it is to go', () => {
  assert.deepEqual([moves(level({ kind: 'trend', direction: 'fall' }), '9', '8')], [true])
  assert.ok(!moves(level({ kind: 'trend', direction: 'fall' }), '8', '9'))
  assert.ok(moves(level({ kind: 'trend', direction: 'rise' }), '8', '9'))
})

test('nothing moves without a number, or towards words', () => {
  assert.ok(!isMoving(level({ kind: 'all', value: null }), [], null, 2))
  assert.ok(!moves(level({ kind: 'words' }), '3', '4'))
})

test('stages move when the last report has one more of those that the plan has', () => {
  const rule = level({
    kind: 'stages',
    stages: ['Проект', 'Приет'].map((name) => ({ name, weight: decimal('1') })),
  })
  const staged = (...done: string[][]) =>
    isMoving(rule, known(done.map((each) => ({ done: each }))), null, 2)
  assert.ok(staged(['Проект']))
  assert.ok(staged(['Проект'], ['Приет']), 'though it does not name the one before again')
  assert.ok(!staged(['Проект'], ['Проект']))
  assert.ok(!staged(['Проект'], ['Друг етап']), 'one that the plan does not have is none')
  assert.ok(!staged([]))
})
