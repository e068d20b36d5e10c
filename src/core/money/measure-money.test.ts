import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FundedPlan } from './funded-plan.ts'
import { fundingGraph } from './funding-graph.ts'
import { moneyOfMeasures } from './measure-money.ts'
import type { MoneyReports } from './reported-money.ts'
import { fundedMeasure, pair, planOf, reportsOn, sum, told, yearly } from './testing/money-parts.ts'

const moneyOf = (plan: FundedPlan, ...reports: MoneyReports) =>
  moneyOfMeasures(fundingGraph(plan), reports)
const single = (...funding: Parameters<typeof fundedMeasure>[1]) =>
  planOf([fundedMeasure('1', funding)])

test('every measure is told in the order of the plan, one without money as undetermined', () => {
  const told = moneyOf(planOf([fundedMeasure('2', []), fundedMeasure('1', [sum('5'), sum(null)])]))
  assert.deepEqual(
    told.map(({ measure, determination, allocations }) => [
      measure,
      determination,
      allocations.length,
    ]),
    [
      ['2', 'none', 0],
      ['1', 'partly', 2],
    ],
  )
  assert.deepEqual(told[0]?.asWritten, { written: {}, euro: null })
})

test('a sum is told with where it stands, out of what it comes and the words it came from', () => {
  const [measure] = moneyOf(single(sum(null), sum('10', { source: 'Фонд', note: 'проект' })))
  assert.deepEqual(measure?.allocations[1], {
    ...{ allocation: 2, envelope: { kind: 'other', name: 'Фонд' }, basis: 'total' },
    amount: { written: { BGN: '10.00' }, euro: '5.11' },
    ...{ months: null, yearly: null, sameAs: [] },
    planned: { written: { BGN: '10.00' }, euro: '5.11', from: 'plan' },
    committed: { written: {}, euro: null },
    spent: { written: {}, euro: null },
    ...{ source: 'Фонд', note: 'проект' },
  })
  const [none] = measure?.allocations ?? []
  assert.deepEqual([none?.basis, none?.amount, none?.planned], ['none', null, null])
})

test('what twelve months come to is told of a sum for more than a year only', () => {
  const yearlyOf = (amount: string | null, months: number) =>
    moneyOf(single(sum(amount, { months })))[0]?.allocations[0]?.yearly
  assert.deepEqual(yearlyOf('100', 30), { amount: '40.00', rounded: false })
  assert.deepEqual(yearlyOf('100', 13), { amount: '92.31', rounded: true })
  assert.equal(yearlyOf('100', 12), null)
  assert.equal(yearlyOf('100', 6), null)
  assert.equal(yearlyOf(null, 30), null)
})

test('with whom a sum is shared is told by code, once and not by its own', () => {
  const measures = ['1', '2', '3'].map((code) => fundedMeasure(code, [sum('90')]))
  const twice = fundedMeasure('4', [sum('90'), sum('90')])
  const plan = planOf([...measures, twice], [pair('1', '2'), pair('1', '4'), pair('2', '4')])
  const found = moneyOf(plan)
  assert.deepEqual(
    found.map(({ allocations }) => allocations[0]?.sameAs),
    [['2', '4'], ['1', '4'], [], ['1', '2']],
  )
  assert.deepEqual(
    found.map(({ asWritten, countedOnce }) => [asWritten.written.BGN, countedOnce.written.BGN]),
    [
      ['90.00', '30.00'],
      ['90.00', '30.00'],
      ['90.00', '90.00'],
      ['180.00', '120.00'],
    ],
  )
})

test('an amount for each year is in no total of its measure', () => {
  const [measure] = moneyOf(single(yearly('7'), sum('5', { source: 'Фонд' })))
  assert.deepEqual(measure?.asWritten.written, { BGN: '5.00' })
  assert.deepEqual(measure?.countedOnce.written, { BGN: '5.00' })
  assert.equal(measure?.determination, 'amount')
})

test('what was reported stands beside its own sum, and all of it together beside the measure', () => {
  const [measure] = moneyOf(
    single(sum('10'), sum('20', { source: 'Фонд' })),
    reportsOn('1.1', told('spent', '1'), told('committed', '2')),
    reportsOn('1.2', told('spent', '4'), told('planned', '15')),
    reportsOn('2.1', told('spent', '100')),
  )
  const [first, second, ...more] = measure?.allocations ?? []
  assert.equal(more.length, 0)
  assert.deepEqual(
    [first?.spent.written, first?.committed.written],
    [{ BGN: '1.00' }, { BGN: '2.00' }],
  )
  assert.deepEqual([second?.planned?.from, second?.planned?.written], ['report', { BGN: '15.00' }])
  assert.deepEqual(measure?.reported.spent.written, { BGN: '5.00' })
  assert.deepEqual(measure?.reported.planned.written, { BGN: '15.00' })
})

test('money that the plan does not name comes last, with what was reported as planned, if it was', () => {
  const beside = (...reports: ReturnType<typeof told>[]) =>
    moneyOf(single(sum('10')), reportsOn('1.0', ...reports))[0]
  const measure = beside(told('spent', '3'), told('committed', '4'))
  const [, last] = measure?.allocations ?? []
  assert.deepEqual(
    [last?.allocation, last?.envelope, last?.basis, last?.amount, last?.planned, last?.source],
    [0, null, 'none', null, null, ''],
  )
  assert.deepEqual(
    [last?.spent.written, last?.committed.written],
    [{ BGN: '3.00' }, { BGN: '4.00' }],
  )
  assert.deepEqual(
    measure?.reported.spent.written,
    { BGN: '3.00' },
    'it is of the measure all the same',
  )
  assert.equal(measure?.determination, 'amount', 'the plan’s own money is as determined as it was')
  assert.deepEqual(beside(told('planned', '9'))?.allocations[1]?.planned, {
    ...{ written: { BGN: '9.00' }, euro: '4.60', from: 'report' },
  })
})
