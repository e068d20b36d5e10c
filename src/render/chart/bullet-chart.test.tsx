import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import type { Period } from '../../core/base/period.ts'
import { rational } from '../../core/base/rational.ts'
import { degreeOf } from '../../core/degree/degree.ts'
import type { Target } from '../../core/draft/target.ts'
import type { IndicatorRule } from '../../core/plan/plan.ts'
import { BulletChart } from './bullet-chart.tsx'
import { measurableOf } from './measurable.ts'
import { type Mark, marksOf, textsOf } from './testing/marks.ts'

const ruleWith = (target: Target, parts: Partial<IndicatorRule> = {}): IndicatorRule => ({
  accumulates: 'sum',
  measured: 'level',
  baseline: null,
  target,
  ...parts,
})

const value = (of: string) => of as Decimal
const atLeast = (of: string): Target => ({ kind: 'at-least', value: value(of) })
const atMost = (of: string): Target => ({ kind: 'at-most', value: value(of) })

const short = { actual: 'actual', baseline: 'baseline', target: 'target' }

function bulletOf(
  rule: IndicatorRule,
  actual: string | null,
  isPercent = false,
  labels: Parameters<typeof BulletChart>[0]['labels'] = short,
) {
  const of = measurableOf(rule, isPercent ? { en: '%' } : null, degreeOf(rule, reportsOf(actual)))
  assert.ok(of)
  return (
    <BulletChart
      of={of}
      tone="partly"
      labels={labels}
      room={1200}
      words={{ title: 'Indicator', description: '88 of 120' }}
    />
  )
}

const reportsOf = (actual: string | null) =>
  actual === null ? [] : [{ period: '2024-Q1' as Period, reported: { value: value(actual) } }]

/** Where a box begins and ends, in whole pixels. */
const extent = ([mark]: Mark[]) => {
  const x = Number(mark?.attributes['x'])
  return [Math.round(x), Math.round(x + Number(mark?.attributes['width']))]
}

const bar = (chart: ReturnType<typeof bulletOf>) =>
  extent(marksOf(chart, 'f-partly-bar').filter(({ name }) => name === 'rect'))
const zone = (chart: ReturnType<typeof bulletOf>) => extent(marksOf(chart, 'f-met-soft'))

test('the bar and the target are on one scale, which goes a fifth beyond the target', () => {
  const chart = bulletOf(ruleWith(atLeast('100')), '60')
  assert.deepEqual(bar(chart), [0, 600])
  assert.deepEqual(zone(chart), [1000, 1200])
})

test('"at most" is a ceiling: the side below it is where it is met', () => {
  const chart = bulletOf(ruleWith(atMost('100'), { measured: 'threshold' }), '60')
  assert.deepEqual(zone(chart), [0, 1000])
})

test('"between" is a range with a line at each end', () => {
  const target: Target = { kind: 'between', low: value('50'), high: value('100') }
  const chart = bulletOf(ruleWith(target), '60')
  assert.deepEqual(zone(chart), [500, 1000])
  assert.equal(marksOf(chart, 's-ink').length, 2)
})

test('a change is drawn from its baseline, up or down', () => {
  const rising = ruleWith(atLeast('200'), { measured: 'change', baseline: value('100') })
  assert.deepEqual(bar(bulletOf(rising, '150')), [171, 600])
  assert.deepEqual(bar(bulletOf(rising, '150')).length, 2)
  const falling = ruleWith(atMost('60'), { measured: 'change', baseline: value('100') })
  const [from = 0, to = 0] = bar(bulletOf(falling, '80'))
  assert.equal(to - from, 429)
  assert.deepEqual(zone(bulletOf(falling, '80')), [0, 171])
})

test('what got worse lies on the other side of the baseline', () => {
  const rising = ruleWith(atLeast('200'), { measured: 'change', baseline: value('100') })
  const [, to] = bar(bulletOf(rising, '80'))
  const tick = marksOf(bulletOf(rising, '80'), 's-ink').find(({ name }) => name === 'line')
  assert.equal(to, Math.round(Number(tick?.attributes['x1'])))
})

test('far beyond the scale the bar ends at its end, in an arrow', () => {
  const chart = bulletOf(ruleWith(atLeast('10')), '45')
  assert.deepEqual(bar(chart), [0, 1200])
  assert.equal(marksOf(chart, 'f-surface').length, 1)
  assert.equal(marksOf(bulletOf(ruleWith(atLeast('10')), '12'), 'f-surface').length, 0)
})

test('percentages from zero keep 0 to 100 in view', () => {
  assert.deepEqual(bar(bulletOf(ruleWith(atLeast('60')), '30', true)), [0, 360])
})

test('nothing reported is no bar, which a bar of nothing is not', () => {
  const nothing = bulletOf(ruleWith(atLeast('10')), null)
  assert.deepEqual(textsOf(nothing), ['target'])
  const zero = bulletOf(ruleWith(atLeast('10')), '0')
  assert.deepEqual(textsOf(zero), ['actual', 'target'])
  assert.equal(marksOf(zero, 's-ink').length, 2, 'a mark where it stands')
})

test('labels that would meet stand below each other', () => {
  const heights = (baseline: string, actual: string, labels = short) =>
    marksOf(
      bulletOf(ruleWith(atLeast('100'), { baseline: value(baseline) }), actual, false, labels),
    )
      .filter(({ name }) => name === 'text')
      .map(({ attributes }) => attributes['y'])
  assert.deepEqual(heights('0', '100'), ['72', '72', '14'])
  assert.deepEqual(heights('50', '60'), ['72', '92', '14'])
  const long = { ...short, actual: 'reported 8,005 persons', baseline: 'baseline 0 persons' }
  assert.deepEqual(heights('0', '100', long), ['72', '92', '14'], 'long ones sooner')
})

test('of a share the line is at all there are, whether the plan says how many or the report', () => {
  const parts = [
    {
      period: '2024-Q1' as Period,
      reported: { numerator: value('6'), denominator: value('12') },
    },
  ]
  const rule = ruleWith({ kind: 'all', value: null }, { accumulates: 'ratio' })
  const of = measurableOf(rule, { en: '%' }, degreeOf(rule, parts))
  assert.deepEqual([of?.actual, of?.bounds.low], [rational(6n), rational(12n)])
  assert.equal(measurableOf(rule, null, degreeOf(rule, [])), undefined)
  const stated = ruleWith({ kind: 'all', value: value('12') })
  assert.deepEqual(measurableOf(stated, null, undefined)?.bounds.low, rational(12n))
})

test('of stages the bar is the weight of those done', () => {
  const stages = [
    { name: 'drafted', weight: value('40') },
    { name: 'adopted', weight: value('60') },
  ]
  const rule = ruleWith({ kind: 'stages', stages })
  const reports = [{ period: '2024-Q1' as Period, reported: { done: ['drafted'] } }]
  const of = measurableOf(rule, null, degreeOf(rule, reports))
  assert.deepEqual([of?.actual, of?.bounds.low], [rational(40n), rational(100n)])
})

test('a target without a number has nothing to draw', () => {
  for (const kind of ['words', 'none', 'trend'] as const) {
    const rule = ruleWith({ kind })
    assert.equal(measurableOf(rule, null, degreeOf(rule, reportsOf('3'))), undefined)
  }
})
