import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { knowledgeOf, knownReports, type PeriodReport, withoutContained } from './known-reports.ts'

const report = (period: string, value: string, more: Partial<PeriodReport> = {}): PeriodReport => ({
  period: period as Period,
  reported: { value: value as Decimal },
  ...more,
})
const everything = knowledgeOf(null, [])
const on = (day: string) => knowledgeOf(day as PlainDate, [])
const values = (reports: readonly PeriodReport[], knowledge = everything) =>
  knownReports(reports, knowledge).map(
    ({ period, reported }) => `${period} ${'value' in reported ? reported.value : ''}`,
  )

test('reports stand in the order in which their periods end, a month before its quarter', () => {
  const reports = [report('2024', '9'), report('2024-Q1', '3'), report('2024-03', '1')]
  assert.deepEqual(values(reports), ['2024-03 1', '2024-Q1 3', '2024 9'])
})

test('of several revisions the highest counts, and carries those before it, the latest first', () => {
  const revisions = ['5', '7', '6'].map((value, index) =>
    report('2024-Q1', value, { revision: index + 1 }),
  )
  const [one, ...others] = knownReports(revisions.toReversed(), everything)
  assert.equal(others.length, 0)
  assert.deepEqual(one?.reported, { value: '6' })
  assert.deepEqual(
    one?.corrected.map(({ revision }) => revision),
    [2, 1],
  )
})

test('two reports of one period that are no revisions of one another stand side by side', () => {
  assert.deepEqual(values([report('2024-Q1', '5'), report('2024-Q1', '7')]), [
    ...['2024-Q1 5', '2024-Q1 7'],
  ])
  assert.deepEqual(
    values([report('2024-Q1', '5', { revision: 1 }), report('2024-Q1', '7')]).length,
    2,
  )
})

test('a report is known from the minute after which its day is over in winter and in summer', () => {
  const at = (enteredAt: string) => [report('2024-Q1', '5', { revision: 1, enteredAt })]
  // Two hours ahead of UTC in January, three in July.
  assert.equal(values(at('2024-01-31T21:59:59.999Z'), on('2024-01-31')).length, 1)
  assert.equal(values(at('2024-01-31T22:00:00.000Z'), on('2024-01-31')).length, 0)
  assert.equal(values(at('2024-07-31T20:59:59.999Z'), on('2024-07-31')).length, 1)
  assert.equal(values(at('2024-07-31T21:00:00.000Z'), on('2024-07-31')).length, 0)
})

test('a report of which nobody knows when it was entered was always known', () => {
  assert.deepEqual(values([report('2024-Q1', '5')], on('2020-01-01')), ['2024-Q1 5'])
})

test('before a correction was made the value before it counts', () => {
  const revisions = [
    report('2024-Q1', '5', { revision: 1, enteredAt: '2024-04-10T09:00:00Z' }),
    report('2024-Q1', '7', { revision: 2, enteredAt: '2024-08-10T09:00:00Z' }),
  ]
  assert.deepEqual(values(revisions, on('2024-08-09')), ['2024-Q1 5'])
  assert.deepEqual(values(revisions, on('2024-08-10')), ['2024-Q1 7'])
})

test('of a quarter and its months the quarter is kept; equal and separate times all are', () => {
  const kept = (...periods: string[]) =>
    withoutContained(
      knownReports(
        periods.map((period) => report(period, '1')),
        everything,
      ),
    ).map(({ period }) => period)
  assert.deepEqual(kept('2024-01', '2024-02', '2024-Q1'), ['2024-Q1'])
  assert.deepEqual(kept('2024-Q1', '2024-H1', '2024-07'), ['2024-H1', '2024-07'])
  assert.deepEqual(kept('2024-Q1', '2024-Q2'), ['2024-Q1', '2024-Q2'])
  assert.deepEqual(kept('2024-Q1', '2024-Q1'), ['2024-Q1', '2024-Q1'])
})
