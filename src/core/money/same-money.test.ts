import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DraftFunding } from '../draft/draft.ts'
import type { SharedPair } from '../plan/shared-pairs.ts'
import { fundingGraph } from './funding-graph.ts'
import { fundedMeasure, pair, planOf, sum, yearly } from './testing/money-parts.ts'

/** The groups of a plan whose measures have these sums, the first being measure 1. */
const groupsOf = (sums: readonly (readonly DraftFunding[])[], ...pairs: SharedPair[]): string[] => {
  const measures = sums.map((funding, index) => fundedMeasure(String(index + 1), funding))
  return fundingGraph(planOf(measures, pairs)).groups.map((group) =>
    group.map(({ id }) => id).join(' '),
  )
}
const of = (source: string, amount = '100') => sum(amount, { source })

test('without pairs every amount is in a group of its own, and what names none is in no group', () => {
  assert.deepEqual(
    groupsOf([
      [sum('100'), sum('100', { source: 'Фонд' })],
      [sum(null), sum('100', { basis: null })],
      [yearly('5')],
      [sum('100', { currency: null })],
    ]),
    ['1.1', '1.2', '3.1'],
  )
})

test('what is proposed or confirmed is the same money, and what is refused is not', () => {
  const both = [[sum('100')], [sum('100')]]
  assert.deepEqual(groupsOf(both, pair('1', '2')), ['1.1 2.1'])
  assert.deepEqual(groupsOf(both, pair('1', '2', 'confirmed')), ['1.1 2.1'])
  assert.deepEqual(groupsOf(both, pair('1', '2', 'refused')), ['1.1', '2.1'])
})

test('what is the same as a third is the same, in whatever order the pairs come', () => {
  const three = [[sum('100')], [sum('100')], [sum('100')], [sum('100')]]
  const chain = [pair('3', '4'), pair('1', '2'), pair('2', '4')]
  assert.deepEqual(groupsOf(three, ...chain), ['1.1 2.1 3.1 4.1'])
  assert.deepEqual(groupsOf(three, ...chain.toReversed()), ['1.1 2.1 3.1 4.1'])
  assert.deepEqual(groupsOf(three, pair('2', '3'), pair('1', '3')), ['1.1 2.1 3.1', '4.1'])
})

test('of several amounts alike those out of the same envelope are the same money', () => {
  assert.deepEqual(groupsOf([[of('Фонд'), of('Бюджет')], [of('Бюджет')]], pair('1', '2')), [
    '1.1',
    '1.2 2.1',
  ])
  assert.deepEqual(
    groupsOf(
      [
        [of('Фонд'), of('Бюджет', '50')],
        [of('Фонд'), of('Проект', '50')],
      ],
      pair('1', '2'),
    ),
    ['1.1 2.1', '1.2', '2.2'],
    'where one has its like in the same envelope, none is sought in another',
  )
})

test('where none has its like in the same envelope, the amount tells', () => {
  assert.deepEqual(groupsOf([[of('Фонд')], [of('Бюджет')]], pair('1', '2')), ['1.1 2.1'])
})

test('each amount is printed twice only once', () => {
  assert.deepEqual(groupsOf([[of('Фонд')], [of('Фонд'), of('Фонд')]], pair('1', '2')), [
    '1.1 2.1',
    '2.2',
  ])
  assert.deepEqual(
    groupsOf(
      [
        [of('Фонд'), of('Фонд')],
        [of('Фонд'), of('Фонд')],
      ],
      pair('1', '2'),
    ),
    ['1.1 2.1', '1.2 2.2'],
  )
})

test('another amount is other money, whoever said that it is the same', () => {
  assert.deepEqual(groupsOf([[sum('100')], [sum('100.01')]], pair('1', '2', 'confirmed')), [
    '1.1',
    '2.1',
  ])
  assert.deepEqual(groupsOf([[sum(null)], [sum('100')]], pair('1', '2')), ['2.1'])
})

test('an amount for each year is not a total, and a total for so many months is', () => {
  assert.deepEqual(groupsOf([[sum('100')], [yearly('100')]], pair('1', '2')), ['1.1', '2.1'])
  assert.deepEqual(groupsOf([[yearly('100')], [yearly('100')]], pair('1', '2')), ['1.1 2.1'])
  assert.deepEqual(groupsOf([[sum('100')], [sum('100', { months: 30 })]], pair('1', '2')), [
    '1.1 2.1',
  ])
})

test('one printing may be in leva and the other in euro, by the law’s rate and not by the number', () => {
  const inEuro = (amount: string) => sum(amount, { currency: 'EUR' })
  assert.deepEqual(groupsOf([[sum('195583')], [inEuro('100000')]], pair('1', '2')), ['1.1 2.1'])
  assert.deepEqual(groupsOf([[sum('100')], [inEuro('100')]], pair('1', '2')), ['1.1', '2.1'])
  assert.deepEqual(
    groupsOf([[sum('0.01')], [sum('0.02')]], pair('1', '2')),
    ['1.1', '2.1'],
    'in one currency what rounds to the same cent is not the same',
  )
})

test('a pair of a measure that the plan does not have says nothing', () => {
  assert.deepEqual(groupsOf([[sum('100')]], pair('1', '9'), pair('8', '9')), ['1.1'])
})
