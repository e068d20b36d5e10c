import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DraftFunding } from '../draft/draft.ts'
import { type Allocation, allocationsOf, isTotal, keyOfEnvelope } from './allocation.ts'
import { euro, fundedMeasure, leva, planOf, sum, yearly } from './testing/money-parts.ts'

const allocations = (...funding: DraftFunding[]): Allocation[] => {
  const measure = fundedMeasure('5', funding)
  return allocationsOf(measure, planOf([measure]))
}
const idsOf = (all: readonly Allocation[]) => all.map(({ id }) => id)

test('how an amount is meant, and whether it counts among the totals, follows from what stands beside it', () => {
  const cases: [string, DraftFunding, Allocation['basis'], boolean][] = [
    ['a sum', sum('10'), 'total', true],
    ['a sum of nothing', sum('0'), 'total', true],
    ['a sum for so many months', sum('10', { months: 30 }), 'months', true],
    ['a sum for each year', yearly('10'), 'per-year', false],
    ['for each year, beside months', yearly('10', { months: 30 }), 'per-year', false],
    ['the price of one thing', sum('10', { basis: null }), 'rate', false],
    ['the price of one thing for months', sum('10', { basis: null, months: 6 }), 'rate', false],
    ['no amount', sum(null), 'none', false],
    ['no amount for so many months', sum(null, { months: 30 }), 'none', false],
    ['no amount and no basis', sum(null, { basis: null }), 'none', false],
    ['an amount in no known currency', sum('10', { currency: null }), 'total', false],
  ]
  for (const [name, funding, basis, counts] of cases) {
    const [only, ...more] = allocations(funding)
    assert.ok(only && more.length === 0, name)
    assert.equal(only.basis, basis, name)
    assert.equal(isTotal(only), counts, name)
  }
})

test('an amount is kept in minor units of its own currency, half a stotinka rounded up', () => {
  const amounts = allocations(
    sum('1940570.80'),
    sum('0.005', { currency: 'EUR' }),
    sum('0.0049'),
    sum('7'),
    sum('1', { currency: null }),
  ).map(({ amount }) => amount)
  assert.deepEqual(amounts, [leva(194_057_080n), euro(1n), leva(0n), leva(700n), null])
})

test('a share of a year printed beside its total is no other money', () => {
  const [only, ...more] = allocations(sum('4851427'), yearly('1940570.80'))
  assert.equal(more.length, 0)
  assert.deepEqual(only?.amount, leva(485_142_700n))
  assert.deepEqual(only?.printedYearly, leva(194_057_080n))
  const [months] = allocations(sum('4851427', { months: 30 }), yearly('1940570.80'))
  assert.deepEqual([months?.basis, months?.printedYearly], ['months', leva(194_057_080n)])
})

test('what differs from the total in anything but the year is a sum of its own', () => {
  const other: [string, DraftFunding, DraftFunding][] = [
    ['of another source', sum('100'), yearly('40', { source: 'Фонд' })],
    ['with another note', sum('100'), yearly('40', { note: 'за обучения' })],
    ['in another currency', sum('100'), yearly('40', { currency: 'EUR' })],
    ['not for a year', sum('100'), sum('40')],
    ['without an amount', sum('100'), sum(null, { basis: 'per-year' })],
    ['beside no amount', sum(null), yearly('40')],
    ['beside another for a year', yearly('100'), yearly('40')],
    ['beside the price of one thing', sum('100', { basis: null }), yearly('40')],
    ['before its total', yearly('40'), sum('100')],
  ]
  for (const [name, ...both] of other) {
    const found = allocations(...both)
    assert.deepEqual(idsOf(found), ['5.1', '5.2'], name)
    assert.ok(
      found.every(({ printedYearly }) => printedYearly === null),
      name,
    )
  }
})

test('a total has one share of a year; another that follows stands for itself', () => {
  const found = allocations(sum('100'), yearly('40'), yearly('30'))
  assert.deepEqual(idsOf(found), ['5.1', '5.3'])
  assert.deepEqual(
    found.map(({ printedYearly }) => printedYearly),
    [leva(4000n), null],
  )
  assert.deepEqual(
    idsOf(allocations(sum('100'), sum('7', { source: 'Фонд' }), yearly('40'))),
    ['5.1', '5.2', '5.3'],
    'nor does it reach over another sum',
  )
})

test('a sum keeps the place that reports know it by, however amendments order them', () => {
  const measure = fundedMeasure('54', [sum('1'), sum('2'), yearly('1'), sum('3')], {
    fundingPlaces: [4, 2, 7, 9],
  })
  assert.deepEqual(idsOf(allocationsOf(measure, planOf([measure]))), ['54.4', '54.2', '54.9'])
})

test('out of what it comes is what was read of it, else its words', () => {
  const [read, words] = allocations(
    sum('1', { source: 'МОН', envelope: { kind: 'budget', name: 'МОН' } }),
    sum('2', { source: 'МОН' }),
  )
  assert.deepEqual(read?.envelope, { kind: 'budget', name: 'МОН' })
  assert.deepEqual(words?.envelope, { kind: 'other', name: 'МОН' })
  assert.ok(read && words && keyOfEnvelope(read) !== keyOfEnvelope(words))
})

test('the words it came from and the years of its measure stay with it', () => {
  const [only] = allocations(sum('1', { source: 'ФВС', note: 'проект 2', months: 6 }))
  assert.deepEqual(
    [only?.measure, only?.source, only?.note, only?.months, only?.years],
    ['5', 'ФВС', 'проект 2', 6, { from: 2024, to: 2024 }],
  )
})

test('a measure without funding has no allocation', () => {
  assert.deepEqual(allocations(), [])
})
