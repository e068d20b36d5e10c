import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { Target } from '../draft/target.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { refusalToCorrect, refusalToReport } from './refusal-to-report.ts'
import type { ReportedValue } from './report.ts'

const decimal = (text: string) => text as Decimal

const stages: Target = {
  kind: 'stages',
  stages: [
    { name: 'drafted', weight: decimal('40') },
    { name: 'adopted', weight: decimal('60') },
  ],
}
const targets: readonly Target[] = [
  { kind: 'at-least', value: decimal('10') },
  { kind: 'at-most', value: decimal('10') },
  { kind: 'exactly', value: decimal('10') },
  { kind: 'between', low: decimal('1'), high: decimal('2') },
  { kind: 'all', value: null },
  { kind: 'trend' },
  { kind: 'words' },
  { kind: 'none' },
]

const ruleOf = (target: Target): IndicatorRule => ({
  accumulates: 'sum',
  measured: 'level',
  baseline: null,
  target,
})

const codeFor = (target: Target, reported: ReportedValue, period = '2024-Q1') =>
  refusalToReport({ rule: ruleOf(target), planYear: 2024 }, { period: period as Period, reported })
    ?.code

test('a value or the parts of a share can be reported for every target but stages', () => {
  for (const target of targets) {
    if (target.kind !== 'all') {
      assert.equal(codeFor(target, { value: decimal('3.5') }), undefined, target.kind)
    }
    const share = { numerator: decimal('8'), denominator: decimal('10') }
    assert.equal(codeFor(target, share), undefined, target.kind)
  }
})

test('a value that makes no sense for the rule is refused', () => {
  const [atLeast] = targets
  assert.ok(atLeast)
  assert.equal(codeFor(atLeast, { value: decimal('-3.5') }), 'negative-count')
  assert.equal(codeFor({ kind: 'all', value: null }, { value: decimal('3') }), 'parts-wanted')
})

test('stages done can be reported for a target of stages and for no other', () => {
  assert.equal(codeFor(stages, { done: ['drafted'] }), undefined)
  assert.equal(codeFor(stages, { done: [] }), undefined)
  for (const target of targets)
    assert.equal(codeFor(target, { done: ['drafted'] }), 'indicator-without-stages', target.kind)
})

test('a stage that the indicator does not have is refused', () => {
  assert.equal(codeFor(stages, { done: ['drafted', 'printed'] }), 'unknown-stage')
})

test('a target of stages takes nothing but stages', () => {
  assert.equal(codeFor(stages, { value: decimal('1') }), 'stages-wanted')
  const share = { numerator: decimal('1'), denominator: decimal('2') }
  assert.equal(codeFor(stages, share), 'stages-wanted')
})

test('the parts of a share may be zero and may not be negative', () => {
  const [target] = targets
  assert.ok(target)
  const share = (numerator: string, denominator: string) =>
    codeFor(target, { numerator: decimal(numerator), denominator: decimal(denominator) })
  assert.equal(share('0', '0'), undefined)
  assert.equal(share('-1', '2'), 'negative-share')
  assert.equal(share('1', '-2'), 'negative-share')
})

test('every kind of period of the year of the plan is taken, and none of another year', () => {
  const [target] = targets
  assert.ok(target)
  const value = { value: decimal('1') }
  for (const period of ['2024', '2024-H2', '2024-Q4', '2024-12'])
    assert.equal(codeFor(target, value, period), undefined, period)
  for (const period of ['2023', '2023-12', '2025-Q1', '2042-H1'])
    assert.equal(codeFor(target, value, period), 'period-outside-plan', period)
})

test('the first value of a period needs no note, each that corrects it says why', () => {
  assert.equal(refusalToCorrect(1, null), undefined)
  assert.equal(refusalToCorrect(1, { bg: 'по списък' }), undefined)
  assert.equal(refusalToCorrect(2, { bg: 'сгрешен ред' }), undefined)
  for (const revision of [2, 3, 10]) {
    const refused = refusalToCorrect(revision, null)
    assert.deepEqual([refused?.code, refused?.field], ['correction-without-reason', 'note'])
  }
})
