import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import type { Period } from '../../core/base/period.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import { compare, rational } from '../../core/base/rational.ts'
import type { Circumstances } from '../../core/degree/circumstances.ts'
import { degreeOf } from '../../core/degree/degree.ts'
import type { IndicatorRule } from '../../core/plan/plan.ts'
import { BulletChart } from './bullet-chart.tsx'
import { bulletScale } from './bullet-scale.ts'
import { type Measurable, measurableOf } from './measurable.ts'
import { marksOf } from './testing/marks.ts'

const rule: IndicatorRule = {
  accumulates: 'sum',
  measured: 'level',
  baseline: null,
  target: { kind: 'at-least', value: '100' as Decimal },
}

const day = (of: string) => of as PlainDate
const reports = (
  [
    ['2024-Q1', '20'],
    ['2024-Q2', '30'],
  ] as const
).map(([period, value]) => ({
  period: period as Period,
  reported: { value: value as Decimal },
}))

function measurable(circumstances: Circumstances, of = rule): Measurable {
  const found = measurableOf(of, null, degreeOf(of, reports, circumstances))
  assert.ok(found)
  return found
}

const drawn = (of: Measurable) => (
  <BulletChart
    of={of}
    tone="partly"
    labels={{ actual: '', baseline: '', target: '' }}
    room={1200}
    words={{ title: '', description: '' }}
  />
)

const halfYear: Circumstances = {
  asOf: day('2024-07-01'),
  run: { from: day('2024-01-01'), due: day('2024-12-31') },
}

test('what may be expected is drawn as a range between two ends, never as a point', () => {
  const of = measurable(halfYear)
  assert.ok(of.projection && compare(of.projection.low, of.projection.high) < 0)
  const [range] = marksOf(drawn(of), 'f-accent-soft')
  assert.ok(Number(range?.attributes['width']) > 0)
  assert.equal(marksOf(drawn(of), 's-accent').length, 2, 'a mark at each end')
  assert.equal(marksOf(drawn(measurable({})), 'f-accent-soft').length, 0)
})

test('the axis holds the whole range that may be expected', () => {
  const of = measurable(halfYear)
  const wide: Measurable = { ...of, projection: { low: rational(60n), high: rational(190n) } }
  assert.ok(compare(bulletScale(wide).high, rational(190n)) > 0)
})

test('the line stands at the target in force, not at the one adopted', () => {
  const revision = {
    from: day('2024-06-01'),
    target: { kind: 'at-least', value: '80' as Decimal } as const,
    act: { body: 'Council', act: 'Decision', number: '2', date: day('2024-05-30') },
    reason: { en: 'New figures.' },
  }
  assert.deepEqual(measurable({ targetRevisions: [revision] }).bounds.low, rational(80n))
  assert.deepEqual(measurable({}).bounds.low, rational(100n))
})

test('of a trend the line is at what last year came to, on the side to which it should go', () => {
  const previous = { value: '40' as Decimal, period: '2023' as Period, acceptedAt: null }
  const kinds = (['rise', 'fall', 'keep'] as const).map((direction) => {
    const { bounds } = measurable(
      { previous: [previous] },
      { ...rule, target: { kind: 'trend', direction } },
    )
    return [bounds.kind, bounds.low]
  })
  assert.deepEqual(kinds, [
    ['at-least', rational(40n)],
    ['at-most', rational(40n)],
    ['exactly', rational(40n)],
  ])
})
