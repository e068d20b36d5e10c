import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import type { Period } from '../../core/base/period.ts'
import { rational } from '../../core/base/rational.ts'
import type { Accumulation } from '../../core/draft/accumulation.ts'
import { seriesOf } from './series.ts'
import { Sparkline } from './sparkline.tsx'
import { marksOf } from './testing/marks.ts'

const reportsOf = (values: Record<string, string>) =>
  Object.entries(values).map(([period, value]) => ({
    period: period as Period,
    reported: { value: value as Decimal },
  }))

function lineOf(values: Record<string, string>, accumulates: Accumulation) {
  const points = seriesOf(reportsOf(values))
  assert.ok(points)
  return (
    <Sparkline points={points} accumulates={accumulates} words={{ title: 't', description: 'd' }} />
  )
}

test('two values have no course', () => {
  assert.equal(seriesOf(reportsOf({ '2024-Q1': '1', '2024-Q2': '2' })), undefined)
})

test('a period between two reports that has none is a gap', () => {
  const points = seriesOf(reportsOf({ '2024-Q4': '3', '2024-Q1': '1', '2025-Q2': '5' }))
  assert.deepEqual(
    points?.map(({ period }) => period),
    ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2'],
  )
  assert.deepEqual(
    points?.map(({ value }) => value?.numerator ?? null),
    [1n, null, null, 3n, null, 5n],
  )
})

test('months, half-years and years follow each other in their own kind', () => {
  const periods = (values: Record<string, string>) =>
    seriesOf(reportsOf(values))?.map(({ period }) => period)
  assert.deepEqual(periods({ '2024-11': '1', '2024-12': '1', '2025-01': '1' }), [
    '2024-11',
    '2024-12',
    '2025-01',
  ])
  assert.deepEqual(periods({ '2024-H1': '1', '2024-H2': '1', '2025-H1': '1' }), [
    '2024-H1',
    '2024-H2',
    '2025-H1',
  ])
  assert.deepEqual(periods({ '2022': '1', '2023': '1', '2024': '1' }), ['2022', '2023', '2024'])
})

test('months and quarters are not on one axis', () => {
  assert.equal(seriesOf(reportsOf({ '2024-01': '1', '2024-02': '1', '2024-Q2': '2' })), undefined)
})

test('shares are in per cent; a share of no cases is a gap and stages are no number', () => {
  const share = (period: string, numerator: string, denominator: string) => ({
    period: period as Period,
    reported: { numerator: numerator as Decimal, denominator: denominator as Decimal },
  })
  const points = seriesOf([
    share('2024-Q1', '1', '3'),
    share('2024-Q2', '0', '0'),
    share('2024-Q3', '1', '2'),
    share('2024-Q4', '1', '4'),
    { period: '2025-Q1' as Period, reported: { done: ['drafted'] } },
  ])
  assert.deepEqual(
    points?.map(({ value }) => value),
    [rational(100n, 3n), null, rational(50n), rational(25n)],
  )
})

test('a line is broken at a gap and marks its last point', () => {
  const drawing = lineOf({ '2024-Q1': '1', '2024-Q2': '2', '2024-Q4': '3' }, 'last')
  const [line] = marksOf(drawing, 's-line-strong')
  assert.equal(line?.attributes['d']?.match(/M/g)?.length, 2)
  const points = marksOf(drawing).filter(({ name }) => name === 'circle')
  assert.deepEqual(
    points.map(({ attributes }) => attributes['r']),
    ['2', '2', '4.5'],
  )
})

test('columns stand on zero: twice the value is twice as high, and a gap is no column', () => {
  const drawing = lineOf({ '2024-Q1': '10', '2024-Q2': '20', '2024-Q4': '40' }, 'sum')
  const columns = marksOf(drawing).filter(({ name }) => name === 'rect')
  assert.deepEqual(
    columns.map(({ attributes }) => attributes['height']),
    ['8.5', '17', '34'],
  )
  assert.equal(marksOf(drawing).filter(({ name }) => name === 'path').length, 1)
})

test('a course that does not move lies in the middle', () => {
  const drawing = lineOf({ '2024-Q1': '5', '2024-Q2': '5', '2024-Q3': '5' }, 'last')
  const heights = marksOf(drawing)
    .filter(({ name }) => name === 'circle')
    .map(({ attributes }) => attributes['cy'])
  assert.deepEqual(heights, ['22', '22', '22'])
})
