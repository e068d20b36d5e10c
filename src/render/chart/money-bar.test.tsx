import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import { MoneyBar, SpendingBar } from './money-bar.tsx'
import { marksOf, textsOf } from './testing/marks.ts'

const d = (text: string | null) => text as Decimal | null
const barOf = (
  countedOnce: string | null,
  asWritten: string | null,
  counts = { withAmount: 2, partlyUndetermined: 1, undetermined: 6 },
) => (
  <MoneyBar
    countedOnce={d(countedOnce)}
    asWritten={d(asWritten)}
    {...counts}
    labels={{ money: '100 EUR', measures: '2 with', undetermined: '6 without' }}
    room="fluid"
    words={{ title: 'Money', description: 'in words' }}
  />
)
const widthsOf = (bar: ReturnType<typeof barOf>, colour: string) =>
  marksOf(bar, colour).map(({ attributes }) => attributes['width'])

test('what counts once is as wide as its part of what is written', () => {
  assert.equal(widthsOf(barOf('75.00', '100.00'), 'f-accent')[0], '75%')
  assert.equal(widthsOf(barOf('100.00', '100.00'), 'f-accent')[0], '100%')
})

test('measures without an amount are a hatched part, wide by their number', () => {
  const ends = marksOf(barOf('75.00', '100.00'), 's-unknown-bar')
  assert.ok(ends.some(({ attributes }) => attributes['width'] === '75%'))
  assert.ok(ends.some(({ attributes }) => attributes['stroke-dasharray'] !== undefined))
})

test('a plan without any amount has no bar of money, only hatched measures', () => {
  const bar = barOf(null, null, { withAmount: 0, partlyUndetermined: 0, undetermined: 3 })
  assert.deepEqual(textsOf(bar), ['2 with', '6 without'])
  assert.deepEqual(widthsOf(bar, 'f-accent'), [])
})

const spending = (planned: string | null, committed: string | null, spent: string | null) => (
  <SpendingBar
    planned={d(planned)}
    committed={d(committed)}
    spent={d(spent)}
    height={16}
    room="fluid"
    words={null}
  />
)

test('spent, committed and free share the plan', () => {
  const bar = spending('100.00', '60.00', '25.00')
  assert.equal(widthsOf(bar, 'f-accent')[0], '25%')
  assert.equal(widthsOf(bar, 'f-accent')[1], '35%')
  assert.equal(marksOf(bar, 's-ink')[0]?.attributes['x1'], '100%')
})

test('what is spent beyond the plan is crossed, and the plan ends before it', () => {
  const bar = spending('100.00', null, '200.00')
  assert.equal(widthsOf(bar, 'f-not-soft')[0], '50%')
  assert.equal(marksOf(bar, 's-ink')[0]?.attributes['x1'], '50%')
})

test('without a plan the end is hatched, and no line says where it is', () => {
  const bar = spending(null, null, '10.00')
  assert.ok(marksOf(bar, 's-unknown-bar').length > 0)
  assert.deepEqual(marksOf(bar, 's-ink'), [])
  assert.equal(widthsOf(bar, 'f-accent')[0], '50%')
})

test('nothing planned and nothing spent is an empty bar, below zero it is no bar', () => {
  assert.deepEqual(widthsOf(spending('0.00', null, '0.00'), 'f-accent'), [])
  assert.deepEqual(widthsOf(spending('10.00', null, '-5.00'), 'f-accent'), [])
})
