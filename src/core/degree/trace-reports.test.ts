import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { degreeOf } from './degree.ts'
import type { PeriodReport } from './known-reports.ts'
import { countTo } from './testing/plan-of.ts'

const day = (text: string) => text as PlainDate
const report = (period: string, value: string, enteredAt: string, revision = 1): PeriodReport => ({
  period: period as Period,
  reported: { value: value as Decimal },
  ...{ enteredAt, revision },
})
const quarter = (order: number, due: string | null) => ({
  period: `2024-Q${order}` as Period,
  due: due === null ? null : day(due),
})
const periods = [quarter(1, '2024-04-15'), quarter(2, '2024-07-15'), quarter(3, null)]

const explained = (asOf: string | null, reports: PeriodReport[], due?: string) =>
  degreeOf(countTo('100'), reports, {
    periods,
    asOf: asOf === null ? null : day(asOf),
    ...(due === undefined ? {} : { run: { from: day('2024-01-01'), due: day(due) } }),
  }).explanation
const notes = (...asked: Parameters<typeof explained>) =>
  explained(...asked).notes.map(({ en }) => en)
const missing = (...of: string[]) =>
  `There is no report for ${of.join(', ')}. What is missing is not zero.`

test('in the last minute of the due day a report is in time, in the next it is late', () => {
  // Sofia is three hours ahead of UTC in April.
  const lateOf = (enteredAt: string) =>
    explained('2024-06-30', [report('2024-Q1', '5', enteredAt)]).reports[0]?.late
  assert.equal(lateOf('2024-04-15T20:59:59.999Z'), false)
  assert.equal(lateOf('2024-04-15T21:00:00.000Z'), true)
})

test('a correction of a report that came in time is not late, one of a late report is', () => {
  const corrected = (first: string) =>
    explained('2024-12-31', [
      report('2024-Q1', '5', first),
      report('2024-Q1', '7', '2024-09-01T09:00:00Z', 2),
    ]).reports[0]
  assert.equal(corrected('2024-04-10T09:00:00Z')?.late, false)
  assert.equal(corrected('2024-05-10T09:00:00Z')?.late, true)
  assert.deepEqual(
    corrected('2024-04-10T09:00:00Z')?.corrected.map(({ reported }) => reported),
    [{ value: '5' }],
  )
})

test('the order in which revisions are listed makes no difference', () => {
  const both = [
    report('2024-Q1', '5', '2024-04-10T09:00:00Z'),
    report('2024-Q1', '7', '2024-09-01T09:00:00Z', 2),
  ]
  assert.deepEqual(explained('2024-12-31', both.toReversed()), explained('2024-12-31', both))
})

test('a period is missing from the day after its due day, one without a due day once it is over', () => {
  assert.deepEqual(notes('2024-04-15', []), [])
  assert.deepEqual(notes('2024-04-16', []), [missing('2024-Q1')])
  assert.deepEqual(notes('2024-09-30', []), [missing('2024-Q1', '2024-Q2')])
  assert.deepEqual(notes('2024-10-01', []), [missing('2024-Q1', '2024-Q2', '2024-Q3')])
})

test('a report on a longer time, or on a part of it, leaves no gap', () => {
  const entered = '2024-07-10T09:00:00Z'
  assert.deepEqual(notes('2024-08-31', [report('2024-H1', '5', entered)]), [])
  assert.deepEqual(notes('2024-08-31', [report('2024-02', '5', entered)]), [missing('2024-Q2')])
})

test('nothing is awaited of a time that begins after the measure is to be done', () => {
  assert.deepEqual(notes('2024-12-31', [], '2024-03-31'), [missing('2024-Q1')])
  assert.deepEqual(notes('2024-12-31', [], '2024-04-30'), [missing('2024-Q1', '2024-Q2')])
})

test('a report that is not known yet is missing, and not late', () => {
  const late = report('2024-Q1', '5', '2024-05-10T09:00:00Z')
  assert.deepEqual(notes('2024-05-09', [late]), [missing('2024-Q1')])
  assert.deepEqual(notes('2024-05-10', [late]), [
    'Reported after the day on which it was due: 2024-Q1.',
  ])
})
