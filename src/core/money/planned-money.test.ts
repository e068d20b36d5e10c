import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DraftFunding } from '../draft/draft.ts'
import type { PublishedMoneyReport } from '../report/money-report.ts'
import { allocationsOf } from './allocation.ts'
import { plannedMoney } from './planned-money.ts'
import { reportedIn } from './reported-money.ts'
import { fundedMeasure, planOf, sum, told, yearly } from './testing/money-parts.ts'

const planned = (funding: readonly DraftFunding[], ...reports: PublishedMoneyReport[]) => {
  const measure = fundedMeasure('1', funding, { deadline: { from: null, to: '2026-06' } })
  const [allocation] = allocationsOf(measure, planOf([measure]))
  assert.ok(allocation)
  const found = plannedMoney(allocation, reports, reportedIn(reports))
  return found && [found.from, found.amounts]
}
const spent = (period: string) => told('spent', '1', period)

test('what was reported as planned stands above what the plan printed, be it nothing', () => {
  assert.deepEqual(planned([sum('100')], told('planned', '70')), ['report', { BGN: 7000n }])
  assert.deepEqual(planned([sum('100')], told('planned', '0')), ['report', { BGN: 0n }])
  assert.deepEqual(planned([sum(null)], told('planned', '70')), ['report', { BGN: 7000n }])
  assert.deepEqual(
    planned([sum('100')], told('planned', '70'), told('planned', '5', '2024-Q2', 'EUR')),
    ['report', { BGN: 7000n, EUR: 500n }],
  )
})

test('else it is the plan’s amount', () => {
  assert.deepEqual(planned([sum('100')]), ['plan', { BGN: 10_000n }])
  assert.deepEqual(planned([sum('100')], spent('2024-Q1'), told('committed', '9')), [
    'plan',
    { BGN: 10_000n },
  ])
  assert.deepEqual(planned([sum('3', { currency: 'EUR' })]), ['plan', { EUR: 300n }])
})

test('where the plan names no amount, or only the price of one thing, nothing says', () => {
  assert.equal(planned([sum(null)], spent('2024-Q1')), undefined)
  assert.equal(planned([sum('100', { basis: null })]), undefined)
  assert.equal(planned([sum('100', { currency: null })]), undefined)
})

test('of a sum for several years it is one year’s share until a second year is reported on', () => {
  const cases: [DraftFunding[], bigint][] = [
    [[sum('100', { months: 30 })], 4000n],
    [[sum('100'), yearly('30')], 3000n],
    [[sum('100', { months: 12 })], 10_000n],
    [[sum('100')], 10_000n],
  ]
  for (const [funding, share] of cases) {
    assert.deepEqual(planned(funding), ['plan', { BGN: share }])
    assert.deepEqual(planned(funding, spent('2024-Q1'), spent('2024-Q4')), ['plan', { BGN: share }])
    assert.deepEqual(planned(funding, spent('2024-Q1'), spent('2025-Q1')), [
      'plan',
      { BGN: 10_000n },
    ])
  }
})

test('an amount for each year is as many times as years were reported on, and at least once', () => {
  assert.deepEqual(planned([yearly('100')]), ['plan', { BGN: 10_000n }])
  assert.deepEqual(planned([yearly('100')], spent('2024-Q1'), spent('2024-Q2')), [
    'plan',
    { BGN: 10_000n },
  ])
  assert.deepEqual(planned([yearly('100')], spent('2024'), spent('2025'), spent('2026-Q1')), [
    'plan',
    { BGN: 30_000n },
  ])
})
