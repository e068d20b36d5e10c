import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addedReports,
  nothingReported,
  reportedByPeriod,
  reportedIn,
  withSumsGone,
  yearsReported,
} from './reported-money.ts'
import { fundedMeasure, reportsOn, sum, told } from './testing/money-parts.ts'

test('each kind is added up for itself over its periods, and each currency for itself', () => {
  const reported = reportedIn([
    told('spent', '10'),
    told('spent', '-2.50', '2024-Q2'),
    told('spent', '3', '2024-Q3', 'EUR'),
    told('committed', '40'),
  ])
  assert.deepEqual(reported, {
    planned: {},
    committed: { BGN: 4000n },
    spent: { BGN: 750n, EUR: 300n },
  })
  assert.deepEqual(reportedIn([]), nothingReported)
})

test('a zero that was reported is an amount, and nothing reported is none', () => {
  assert.deepEqual(reportedIn([told('spent', '0')]).spent, { BGN: 0n })
  assert.deepEqual(reportedIn([told('committed', '0')]).spent, {})
})

test('reports are added kind by kind', () => {
  const one = reportedIn([told('planned', '1'), told('spent', '2')])
  const other = reportedIn([told('committed', '4'), told('spent', '8', '2024-Q1', 'EUR')])
  assert.deepEqual(addedReports([one, other, one]), {
    planned: { BGN: 200n },
    committed: { BGN: 400n },
    spent: { BGN: 400n, EUR: 800n },
  })
  assert.deepEqual(addedReports([]), nothingReported)
})

const measures = [
  fundedMeasure('1', [sum('1'), sum('2')]),
  fundedMeasure('2', [sum('3')], { fundingPlaces: [4] }),
]

test('while every sum is still in the plan the reports stay as they are', () => {
  const reports = [
    reportsOn('1.1', told('spent', '1')),
    reportsOn('1.2', told('spent', '1')),
    reportsOn('1.0', told('spent', '1')),
    reportsOn('2.4', told('spent', '1')),
  ]
  assert.equal(withSumsGone(reports, measures), reports)
})

test('of a sum that was taken away, what was reported is beside the plan, with what was there before', () => {
  const [first, gone, beside] = [told('spent', '1'), told('spent', '2'), told('spent', '4')]
  const reports = [
    reportsOn('2.1', gone),
    reportsOn('1.1', first),
    reportsOn('2.0', beside),
    reportsOn('1.3', gone),
  ]
  assert.deepEqual(withSumsGone(reports, measures), [
    reportsOn('1.1', first),
    reportsOn('2.0', gone, beside),
    reportsOn('1.0', gone),
  ])
})

test('nothing that was reported is lost or told twice by it', () => {
  const reports = ['1.1', '1.2', '1.3', '2.1', '2.0', '2.4'].map((id, index) =>
    reportsOn(id, told('spent', String(2 ** index))),
  )
  const whole = (of: typeof reports) =>
    addedReports(of.map((each) => reportedIn(each.reports))).spent
  assert.deepEqual(whole([...withSumsGone(reports, measures)]), { BGN: 6300n })
  assert.deepEqual(whole(reports), { BGN: 6300n })
})

test('reports of a measure that the plan does not have stay where they are', () => {
  const reports = [reportsOn('9.1', told('spent', '1')), reportsOn('1.3', told('spent', '2'))]
  assert.deepEqual(
    withSumsGone(reports, measures).map(({ measure, allocation }) => `${measure}.${allocation}`),
    ['9.1', '1.0'],
  )
})

test('by period it is told in the order in which periods end, all allocations together', () => {
  const reports = [
    reportsOn('1.1', told('spent', '8', '2024-Q4'), told('spent', '1', '2024-Q1')),
    reportsOn('2.4', told('spent', '2', '2024-Q1'), told('committed', '4', '2023')),
  ]
  assert.deepEqual(
    reportedByPeriod(reports).map(({ period, reported }) => [period, reported.spent]),
    [
      ['2023', {}],
      ['2024-Q1', { BGN: 300n }],
      ['2024-Q4', { BGN: 800n }],
    ],
  )
  assert.deepEqual(reportedByPeriod([]), [])
})

test('a year is reported on once, however many of its periods are', () => {
  const periods = ['2024-Q1', '2025', '2024-Q3', '2025-Q1']
  assert.deepEqual(
    yearsReported(periods.map((period) => told('planned', '1', period))),
    [2024, 2025],
  )
  assert.deepEqual(yearsReported([]), [])
})
