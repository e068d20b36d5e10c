import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import type { ReportedValue } from '../report/report.ts'
import type { ReportingPeriod } from '../report/reporting-period.ts'
import { degreeOf } from './degree.ts'
import type { PeriodReport } from './known-reports.ts'
import { capOf, countTo, fallTo, withTarget } from './testing/plan-of.ts'

const day = (text: string) => text as PlainDate
const decimal = (text: string) => text as Decimal
const wholeYear = { from: day('2024-01-01'), due: day('2024-12-31') }

const value = (period: string, of: string, more: Partial<PeriodReport> = {}): PeriodReport => ({
  period: period as Period,
  reported: { value: decimal(of) },
  ...more,
})
const reported = (period: string, of: ReportedValue): PeriodReport => ({
  period: period as Period,
  reported: of,
})
const quarters = (...values: string[]): PeriodReport[] =>
  values.map((of, index) => value(`2024-Q${index + 1}`, of))

const scheduleOn = (
  asOf: string,
  rule: IndicatorRule,
  reports: readonly PeriodReport[],
  more: { run?: typeof wholeYear; periods?: readonly ReportingPeriod[] } = {},
) => degreeOf(rule, reports, { asOf: day(asOf), run: wholeYear, ...more }).schedule

const statusOn = (...asked: Parameters<typeof scheduleOn>) => {
  const { status, reason } = scheduleOn(...asked)
  return status ?? reason
}

const due = (period: string, on: string | null): ReportingPeriod => ({
  period: period as Period,
  due: on === null ? null : day(on),
})
const byQuarter = [due('2024-Q1', '2024-04-15'), due('2024-Q2', '2024-07-15')]

test('the last day of the run is still in time; the day after it is overdue', () => {
  const half = quarters('10', '10', '10', '10')
  assert.equal(statusOn('2024-12-31', countTo('100'), half), 'behind-but-moving')
  assert.equal(statusOn('2025-01-01', countTo('100'), half), 'overdue')
})

test('what nobody reported on is overdue, too, once its day is past', () => {
  assert.equal(statusOn('2025-01-01', countTo('100'), []), 'overdue')
})

test('before its first day nothing is due; on it, it is', () => {
  const run = { from: day('2024-04-01'), due: day('2024-12-31') }
  assert.equal(statusOn('2024-03-31', countTo('100'), [], { run }), 'not-due')
  assert.notEqual(statusOn('2024-04-01', countTo('100'), [], { run }), 'not-due')
})

test('a report before the first day speaks for itself', () => {
  const run = { from: day('2024-04-01'), due: day('2024-12-31') }
  assert.notEqual(
    statusOn('2024-03-31', countTo('100'), [value('2024-Q1', '5')], { run }),
    'not-due',
  )
})

test('a sum that is reached is done at once; a level may be lost again until the last day', () => {
  assert.equal(statusOn('2024-06-30', countTo('10'), quarters('10')), 'done')
  const level: IndicatorRule = { ...countTo('10'), accumulates: 'last' }
  assert.equal(statusOn('2024-06-30', level, quarters('10')), 'on-time')
  assert.equal(statusOn('2024-12-31', level, quarters('10')), 'done')
})

test('a bound that holds is in time until the last day, then done', () => {
  assert.equal(statusOn('2024-06-30', capOf('5'), quarters('3')), 'on-time')
  assert.equal(statusOn('2024-12-31', capOf('5'), quarters('3')), 'done')
})

test('the expected is an even pace in whole months, up to the last that is reported', () => {
  const expectedAfter = (...values: string[]) => {
    const { expected, worked } = scheduleOn('2024-12-30', countTo('100'), quarters(...values))
    return [expected, worked]
  }
  assert.deepEqual(expectedAfter('1'), ['25', '3 / 12 = 25 %'])
  assert.deepEqual(expectedAfter('1', '1'), ['50', '6 / 12 = 50 %'])
  assert.deepEqual(expectedAfter('1', '1', '1', '1'), ['100', '12 / 12 = 100 %'])
})

test('an even pace to the point is in time, a hair below it is behind', () => {
  assert.equal(statusOn('2024-06-30', countTo('100'), quarters('25')), 'on-time')
  assert.equal(statusOn('2024-06-30', countTo('100'), quarters('24.999')), 'behind-but-moving')
})

test('behind is moving when the last report came nearer, and still when it did not', () => {
  assert.equal(statusOn('2024-08-31', countTo('100'), quarters('10', '1')), 'behind-but-moving')
  assert.equal(statusOn('2024-08-31', countTo('100'), quarters('10', '0')), 'behind-and-still')
})

test('a value that is to fall moves by falling', () => {
  const rule = fallTo('60', '100')
  assert.equal(statusOn('2024-10-15', rule, quarters('98', '97', '96')), 'behind-but-moving')
  assert.equal(statusOn('2024-10-15', rule, quarters('98', '97', '97')), 'behind-and-still')
  assert.equal(statusOn('2024-10-15', rule, quarters('98', '97', '99')), 'behind-and-still')
})

test('on the due day of a report nothing is awaited yet; the day after, its silence counts', () => {
  const on = (asOf: string, reports: PeriodReport[]) =>
    statusOn(asOf, countTo('100'), reports, { periods: byQuarter })
  assert.equal(on('2024-04-15', []), 'on-time', 'nothing had to be known yet')
  assert.equal(on('2024-04-16', []), 'behind-and-still')
  assert.equal(on('2024-07-15', quarters('25')), 'on-time')
  assert.equal(
    on('2024-07-16', quarters('25')),
    'behind-and-still',
    'a quarter behind and unheard of',
  )
})

test('a period without a due day is never awaited', () => {
  const periods = [due('2024-Q1', null)]
  assert.equal(statusOn('2024-12-30', countTo('100'), [], { periods }), 'on-time')
})

test('without due days and without reports nothing can be told', () => {
  assert.equal(statusOn('2024-12-30', countTo('100'), []), 'no-data')
})

test('a correction entered later is not known earlier, and the schedule with it', () => {
  const reports = [
    value('2024-Q1', '5', { revision: 1, enteredAt: '2024-04-10T09:00:00Z' }),
    value('2024-Q1', '25', { revision: 2, enteredAt: '2024-08-10T09:00:00Z' }),
  ]
  assert.equal(statusOn('2024-08-09', countTo('100'), reports), 'behind-but-moving')
  assert.equal(statusOn('2024-08-10', countTo('100'), reports), 'on-time')
})

test('a late report counts like any other once it is there', () => {
  const late = value('2024-Q1', '25', { revision: 1, enteredAt: '2024-05-20T09:00:00Z' })
  const on = (asOf: string) =>
    statusOn(asOf, countTo('100'), [late], { periods: [due('2024-Q1', '2024-04-15')] })
  assert.equal(on('2024-05-19'), 'behind-and-still')
  assert.equal(on('2024-05-20'), 'on-time')
})

const bill = withTarget({
  kind: 'stages',
  stages: [
    { name: 'drafted', weight: decimal('20'), due: day('2024-03-31') },
    { name: 'agreed', weight: decimal('30'), due: day('2024-09-30') },
    { name: 'adopted', weight: decimal('50') },
  ],
})
const drafted = reported('2024-Q1', { done: ['drafted'] })
const agreed = reported('2024-Q3', { done: ['agreed'] })

test('of stages those are expected whose day has come; one without a day is due with the measure', () => {
  const expectedOn = (asOf: string) => scheduleOn(asOf, bill, [drafted]).expected
  assert.deepEqual(
    ['2024-03-30', '2024-03-31', '2024-09-29', '2024-09-30', '2024-12-30', '2024-12-31'].map(
      expectedOn,
    ),
    ['0', '20', '20', '50', '50', '100'],
  )
})

test('a stage is late from its own day on, and what is done stays done', () => {
  assert.equal(statusOn('2024-09-29', bill, [drafted]), 'on-time')
  assert.equal(statusOn('2024-09-30', bill, [drafted]), 'behind-but-moving')
  const again = reported('2024-Q2', { done: ['drafted'] })
  assert.equal(statusOn('2024-09-30', bill, [drafted, again]), 'behind-and-still', 'nothing new')
  assert.equal(statusOn('2024-09-30', bill, [drafted, agreed]), 'on-time')
  const adopted = reported('2024-Q4', { done: ['adopted'] })
  assert.equal(statusOn('2024-12-01', bill, [drafted, agreed, adopted]), 'done')
})

test('a stage that the plan does not have is no movement', () => {
  const other = reported('2024-Q3', { done: ['discussed'] })
  assert.equal(statusOn('2024-10-01', bill, [drafted, other]), 'behind-and-still')
})

test('a share is to be kept all along: no pace leads up to it', () => {
  const share: IndicatorRule = { ...countTo('90'), accumulates: 'ratio' }
  const parts = reported('2024-Q1', { numerator: decimal('8'), denominator: decimal('10') })
  const { expected, status } = scheduleOn('2024-06-30', share, [parts])
  assert.equal(expected, null)
  assert.equal(status, 'behind-but-moving')
})

for (const [what, target, reason] of [
  ['no target', { kind: 'none' }, 'no-target'],
  ['a target in words', { kind: 'words' }, 'judged-in-words'],
  ['an analysis that is due', { kind: 'trend' }, 'judged-in-words'],
  ['a trend without last year’s value', { kind: 'trend', direction: 'fall' }, 'no-previous'],
] as const)
  test(`of ${what} there is no schedule, and a reason`, () => {
    const { status, reason: told } = scheduleOn('2024-06-30', withTarget(target), quarters('5'))
    assert.deepEqual([status, told], [null, reason])
  })

test('without a day or a run there is no schedule at all', () => {
  const none = degreeOf(countTo('10'), quarters('5'), { run: wholeYear }).schedule
  assert.deepEqual([none.status, none.reason, none.due], [null, 'no-day', '2024-12-31'])
  const nowhere = degreeOf(countTo('10'), quarters('5'), { asOf: day('2024-06-30') }).schedule
  assert.deepEqual(
    [nowhere.reason, nowhere.due, nowhere.projectionReason],
    ['no-day', null, 'no-day'],
  )
})
