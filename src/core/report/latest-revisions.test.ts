import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import { latestRevisions } from './latest-revisions.ts'
import type { PublishedReport } from './report.ts'

const report = (period: string, revision: number): PublishedReport => ({
  period: period as Period,
  reported: { value: String(revision) as Decimal },
  note: null,
  enteredAt: '2024-04-01T08:00:00.000Z',
  revision,
  demonstration: false,
})

test('one report of each period, the latest, whatever the order of its revisions', () => {
  const reports = [
    report('2024-Q1', 2),
    report('2024-Q1', 1),
    report('2024-Q2', 1),
    report('2024-Q1', 3),
  ]
  assert.deepEqual(
    latestRevisions(reports).map(({ period, revision }) => [period, revision]),
    [
      ['2024-Q1', 3],
      ['2024-Q2', 1],
    ],
  )
})

test('of one of whose revisions there is only the later, that one counts, and of nothing nothing', () => {
  assert.deepEqual(
    latestRevisions([report('2024-Q1', 3)]).map(({ revision }) => revision),
    [3],
  )
  assert.deepEqual(latestRevisions([]), [])
})

test('periods stay in the order in which they were first named', () => {
  const reports = ['2024-Q3', '2024-Q1', '2024-Q3', '2024-Q2'].map((period, index) =>
    report(period, index + 1),
  )
  assert.deepEqual(
    latestRevisions(reports).map(({ period }) => period),
    ['2024-Q3', '2024-Q1', '2024-Q2'],
  )
})
