import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import { planOfRoads } from '../plan/testing/plans-in-force.ts'
import type { Report } from '../report/report.ts'
import { reportedTotals } from './last-value.ts'
import { degreesOfPlan } from './plan-degrees.ts'

const report = (period: string, value: string): Report => ({
  ...{ period: period as Period, revision: 1, reported: { value: value as Decimal } },
  ...{ note: null, demonstration: false, enteredBy: 'Ана' },
  enteredAt: '2025-10-01T08:00:00.000Z',
})
const totals = (...reports: Report[]) => {
  const all = [{ measure: '1', indicator: 1, reports }]
  return reportedTotals(planOfRoads(), degreesOfPlan(planOfRoads(), all, {}), all)
}

test('reports come to one value, of the last day of the last period', () => {
  const total = totals(report('2025-Q2', '4'), report('2025-Q1', '3'))('1', 1)
  assert.deepEqual(total, { value: '7', period: '2025-Q2', of: '2025-06-30' })
})

test('one report is what it says', () => {
  assert.equal(totals(report('2025-Q1', '3'))('1', 1)?.value, '3')
})

test('where nothing was reported there is no value, least of all zero', () => {
  assert.equal(totals()('1', 1), undefined)
  assert.equal(totals(report('2025-Q1', '3'))('2', 1), undefined)
})
