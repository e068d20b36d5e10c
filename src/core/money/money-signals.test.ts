import assert from 'node:assert/strict'
import { test } from 'node:test'
import { majorUnits } from '../base/money.ts'
import type { DraftFunding } from '../draft/draft.ts'
import type { FundedPlan } from './funded-plan.ts'
import { fundingGraph } from './funding-graph.ts'
import { signalsOf } from './money-signals.ts'
import type { MoneyReports } from './reported-money.ts'
import { fundedMeasure, pair, planOf, reportsOn, sum, told, yearly } from './testing/money-parts.ts'

/** "spent-over-planned 1.1: 11.00 BGN against 10.00". */
const signals = (plan: FundedPlan, ...reports: MoneyReports): string[] =>
  signalsOf(fundingGraph(plan), reports).map(
    ({ kind, measures, allocation, amount, against }) =>
      `${kind} ${measures.join('+')}.${allocation ?? ''}: ${majorUnits(amount)} ${amount.currency}${against ? ` against ${majorUnits(against)}` : ''}`,
  )
const of = (...funding: DraftFunding[]) => planOf([fundedMeasure('1', funding)])

test('as much as is planned is no signal, a stotinka more is one', () => {
  const plan = of(sum('10'))
  for (const kind of ['spent', 'committed'] as const) {
    assert.deepEqual(signals(plan, reportsOn('1.1', told(kind, '10'))), [])
    assert.deepEqual(signals(plan, reportsOn('1.1', told(kind, '10.01'))), [
      `${kind}-over-planned 1.1: 10.01 BGN against 10.00`,
    ])
  }
  assert.deepEqual(signals(plan), [])
})

test('what was reported as planned is the limit then, and not the plan', () => {
  const reports = [told('planned', '20'), told('spent', '15')]
  assert.deepEqual(signals(of(sum('10')), reportsOn('1.1', ...reports)), [])
  assert.deepEqual(
    signals(of(sum('100')), reportsOn('1.1', told('planned', '0'), told('spent', '1'))),
    ['spent-over-planned 1.1: 1.00 BGN against 0.00'],
  )
})

test('the parts of a year are held against it together', () => {
  const reports = ['2024-Q1', '2024-Q2', '2024-Q3'].map((period) => told('spent', '4', period))
  assert.deepEqual(signals(of(sum('10')), reportsOn('1.1', ...reports)), [
    'spent-over-planned 1.1: 12.00 BGN against 10.00',
  ])
})

test('more spent than committed is told where anything was said of commitments, be it zero', () => {
  const plan = of(sum('100'))
  const spent = told('spent', '5')
  assert.deepEqual(signals(plan, reportsOn('1.1', spent)), [])
  assert.deepEqual(signals(plan, reportsOn('1.1', spent, told('committed', '5'))), [])
  assert.deepEqual(signals(plan, reportsOn('1.1', spent, told('committed', '4.99'))), [
    'spent-over-committed 1.1: 5.00 BGN against 4.99',
  ])
  assert.deepEqual(signals(plan, reportsOn('1.1', spent, told('committed', '0'))), [
    'spent-over-committed 1.1: 5.00 BGN against 0.00',
  ])
})

test('spending where the plan names no amount is told, and none where there was none', () => {
  for (const plan of [of(sum(null)), of(sum('5', { basis: null }))]) {
    assert.deepEqual(signals(plan, reportsOn('1.1', told('spent', '5'))), [
      'spent-without-plan 1.1: 5.00 BGN',
    ])
    assert.deepEqual(signals(plan, reportsOn('1.1', told('spent', '0'))), [])
    assert.deepEqual(signals(plan, reportsOn('1.1', told('committed', '5'))), [])
  }
})

test('money that the plan does not name is held against what was reported of it as planned', () => {
  const plan = of(sum('1'))
  const beside = (...all: ReturnType<typeof told>[]) => signals(plan, reportsOn('1.0', ...all))
  assert.deepEqual(beside(told('spent', '5')), ['spent-without-plan 1.0: 5.00 BGN'])
  assert.deepEqual(beside(told('spent', '0')), [])
  assert.deepEqual(beside(told('planned', '5'), told('spent', '5')), [])
  assert.deepEqual(beside(told('planned', '5'), told('spent', '6')), [
    'spent-over-planned 1.0: 6.00 BGN against 5.00',
  ])
  assert.deepEqual(beside(told('committed', '-3')), ['below-zero 1.0: -3.00 BGN'])
})

test('more that came back than was paid is told once for each sum', () => {
  const plan = of(sum('10'), sum(null, { source: 'Фонд' }))
  assert.deepEqual(signals(plan, reportsOn('1.1', told('spent', '-0.01'))), [
    'below-zero 1.1: -0.01 BGN',
  ])
  assert.deepEqual(signals(plan, reportsOn('1.2', told('spent', '-1'), told('committed', '-2'))), [
    'spent-over-committed 1.2: -1.00 BGN against -2.00',
    'below-zero 1.2: -2.00 BGN',
  ])
  assert.deepEqual(signals(plan, reportsOn('1.1', told('spent', '5'), told('spent', '-5'))), [])
  assert.deepEqual(signals(plan, reportsOn('1.1', told('planned', '-5'))), [])
})

test('those that share an amount may each stay within it, and together not', () => {
  const both = [fundedMeasure('1', [sum('10')]), fundedMeasure('2', [sum('10')])]
  const each = (amount: string) => [
    reportsOn('1.1', told('spent', amount)),
    reportsOn('2.1', told('spent', amount)),
  ]
  const shared = (status: 'proposed' | 'refused') => planOf(both, [pair('1', '2', status)])
  assert.deepEqual(signals(shared('proposed'), ...each('5')), [])
  assert.deepEqual(signals(shared('proposed'), ...each('5.01')), [
    'shared-spent-over-planned 1+2.: 10.02 BGN against 10.00',
  ])
  assert.deepEqual(signals(shared('refused'), ...each('5.01')), [])
  assert.deepEqual(signals(shared('proposed'), reportsOn('1.1', told('spent', '11'))), [
    'spent-over-planned 1.1: 11.00 BGN against 10.00',
    'shared-spent-over-planned 1+2.: 11.00 BGN against 10.00',
  ])
})

test('what is in two currencies is compared in euro, what is in one stays in it', () => {
  const plan = of(sum('195583'))
  assert.deepEqual(signals(plan, reportsOn('1.1', told('spent', '100000', '2026-Q1', 'EUR'))), [])
  assert.deepEqual(signals(plan, reportsOn('1.1', told('spent', '100000.01', '2026-Q1', 'EUR'))), [
    'spent-over-planned 1.1: 100000.01 EUR against 100000.00',
  ])
  const mixed = [told('spent', '195583'), told('spent', '0.01', '2024-Q2', 'EUR')]
  assert.deepEqual(signals(plan, reportsOn('1.1', ...mixed)), [
    'spent-over-planned 1.1: 100000.01 EUR against 100000.00',
  ])
})

test('a printed share of a year that the months do not come to is told', () => {
  const printed = (total: DraftFunding, share: string) => signals(of(total, yearly(share)))
  const thirty = sum('4851427', { months: 30 })
  assert.deepEqual(printed(thirty, '1940570.80'), [])
  assert.deepEqual(printed(thirty, '1940570.79'), [
    'yearly-share-differs 1.1: 1940570.79 BGN against 1940570.80',
  ])
  assert.deepEqual(printed(sum('90', { months: 6 }), '90'), [], 'less than a year is all of it')
  assert.deepEqual(printed(sum('90', { months: 6 }), '180'), [
    'yearly-share-differs 1.1: 180.00 BGN against 90.00',
  ])
  assert.deepEqual(printed(sum('90', { months: 12 }), '90'), [])
  assert.deepEqual(printed(sum('90'), '7'), [], 'without months nothing says what it should be')
})
