import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { adoptedPlanOf, countTo, reportsOf } from '../degree/testing/plan-of.ts'
import type { Plan } from '../plan/plan.ts'
import { freeze } from './freeze.ts'
import { punctualityOf } from './punctuality.ts'

const base = adoptedPlanOf({ 'I/1': [countTo('10')], 'I/2': [countTo('4')] })
const named = (...names: string[]) => names.map((name) => ({ name, asPrinted: name, known: true }))
const owned = (...owners: string[][]): Plan => ({
  ...base,
  measures: base.measures.map((measure, index) => ({
    ...measure,
    responsible: named(...(owners[index] ?? [])),
  })),
})

/** Each reported on for two quarters, all on one day. */
const periods = ['2024-Q1', '2024-Q2'] as Period[]
const reports = reportsOf({ 1: ['5'], 2: ['4'] }).map((each) => ({
  ...each,
  reports: periods.flatMap((period) => each.reports.map((report) => ({ ...report, period }))),
}))

/** Published with a day for each period: the first long past when it was reported, the others far ahead. */
const published = (plan: Plan, withDays = true) =>
  freeze({
    plan,
    version: 1,
    publishedAt: '2030-02-01T10:00:00Z',
    reports,
    circumstances: {
      asOf: '2030-02-01' as PlainDate,
      periods: periods.map((period, index) => ({
        period,
        due: withDays ? ((index === 0 ? '2000-01-01' : '2029-12-31') as PlainDate) : null,
      })),
    },
  })

test('what came after its day is not in time, what came before is', () => {
  assert.deepEqual(punctualityOf('МВР', published(owned(['МВР'], ['АЗ']))), { inTime: 1, all: 2 })
})

test('what several answer for is nobody’s alone', () => {
  const publication = published(owned(['МВР'], ['МВР', 'АЗ']))
  assert.equal(punctualityOf('МВР', publication)?.all, 2)
  assert.equal(punctualityOf('АЗ', publication), null)
})

test('without a published day nothing is said', () => {
  assert.equal(punctualityOf('МВР', published(owned(['МВР'], ['МВР']), false)), null)
})

test('of an institution without reports nothing is said', () => {
  assert.equal(punctualityOf('МФ', published(owned(['МВР'], ['АЗ']))), null)
})
