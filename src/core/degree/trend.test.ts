import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { Target } from '../draft/target.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { degreeOf } from './degree.ts'
import { withTarget } from './testing/plan-of.ts'

const decimal = (text: string) => text as Decimal
type Trend = Omit<Extract<Target, { kind: 'trend' }>, 'kind'>

const rule = (trend: Trend, more: Partial<IndicatorRule> = {}): IndicatorRule => ({
  ...withTarget({ kind: 'trend', ...trend }),
  accumulates: 'last',
  ...more,
})
const previous = [{ value: decimal('100'), period: '2023' as Period, acceptedAt: null }]
const reported = (value: string, period = '2024') => [
  { period: period as Period, reported: { value: decimal(value) } },
]
const judged = (of: IndicatorRule, value: string, before = previous) => {
  const { verdict, reason, trend, degree } = degreeOf(of, reported(value), { previous: before })
  assert.equal(degree, null, 'a direction has no percentage')
  return `${verdict}, ${reason}, ${trend}`
}

test('each direction is reached, missed, or gone the other way', () => {
  const each = (direction: 'rise' | 'fall' | 'keep') =>
    ['101', '100', '99'].map((value) => judged(rule({ direction }), value))
  assert.deepEqual(each('rise'), [
    ...['met, trend, rise', 'not-met, trend, unchanged', 'worsened, trend, fall'],
  ])
  assert.deepEqual(each('fall'), [
    ...['worsened, trend, rise', 'not-met, trend, unchanged', 'met, trend, fall'],
  ])
  assert.deepEqual(each('keep'), [
    ...['not-met, trend, rise', 'met, trend, unchanged', 'not-met, trend, fall'],
  ])
})

test('up to the tolerance, its edge included, nothing has changed', () => {
  const within = (kind: 'absolute' | 'per-cent', value: string, actual: string) =>
    judged(rule({ direction: 'keep', tolerance: { kind, value: decimal(value) } }), actual)
  assert.equal(within('absolute', '2', '102'), 'met, trend, unchanged')
  assert.equal(within('absolute', '2', '102.0001'), 'not-met, trend, rise')
  assert.equal(within('per-cent', '5', '95'), 'met, trend, unchanged')
  assert.equal(within('per-cent', '5', '94.9999'), 'not-met, trend, fall')
})

test('per cent of a value below zero are of its size', () => {
  const below = [{ value: decimal('-100'), period: '2023' as Period, acceptedAt: null }]
  const of = rule({ direction: 'keep', tolerance: { kind: 'per-cent', value: decimal('5') } })
  assert.equal(judged(of, '-105', below), 'met, trend, unchanged')
  assert.equal(judged(of, '-106', below), 'not-met, trend, fall')
})

test('without a direction a person judges, with or without values to compare', () => {
  const due = 'unknown, judged-in-words, analysis-due'
  assert.equal(judged(rule({}), '120'), due)
  assert.equal(judged(rule({}), '120', []), due)
  const { explanation } = degreeOf(rule({}), reported('120'), { previous })
  assert.match(explanation.comparison ?? '', /^120 - 100 = 20/, 'where the value went is told')
  assert.match(explanation.notes.at(-1)?.en ?? '', /asks for an analysis/)
})

test('the baseline stands in for last year’s value, and says so; without either there is no verdict', () => {
  const falls = rule({ direction: 'fall' }, { baseline: decimal('110') })
  assert.equal(judged(falls, '105', []), 'met, trend, fall')
  const { explanation } = degreeOf(falls, reported('105'))
  assert.match(explanation.notes[0]?.en ?? '', /compared with the baseline/)
  assert.equal(judged(rule({ direction: 'fall' }), '105', []), 'unknown, no-previous, null')
})

test('a flow is compared only when it covers as much time; a level at any time', () => {
  const flow = rule({ direction: 'rise' }, { accumulates: 'sum' })
  const half = degreeOf(flow, reported('80', '2024-H1'), { previous })
  assert.deepEqual([half.verdict, half.reason, half.trend], ['unknown', 'year-incomplete', null])
  const whole = degreeOf(flow, [...reported('80', '2024-H1'), ...reported('40', '2024-H2')], {
    previous,
  })
  assert.deepEqual([whole.verdict, whole.trend], ['met', 'rise'])
  const level = degreeOf(rule({ direction: 'rise' }), reported('101', '2024-01'), { previous })
  assert.equal(level.verdict, 'met')
})

test('a judgement decides an analysis and nothing that has a direction', () => {
  const judgements = [
    { verdict: 'met', reason: {}, on: '2024-12-10' as never, position: 'head' } as const,
  ]
  const analysis = degreeOf(rule({}), reported('120'), { previous, judgements })
  assert.deepEqual([analysis.verdict, analysis.computed], ['met', 'unknown'])
  const rises = degreeOf(rule({ direction: 'rise' }), reported('90'), { previous, judgements })
  assert.deepEqual(
    [rises.verdict, rises.computed, rises.judgement?.verdict],
    [...['worsened', 'worsened', 'met']],
  )
})
