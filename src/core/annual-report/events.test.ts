import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { eventsOf } from './events.ts'
import { counting, measureOf, plan, reportData, usualReports } from './testing/report-data.ts'

const day = (date: string) => date as PlainDate
const act = (date: string) => ({ body: 'Съвет', act: 'Решение', number: '1', date: day(date) })
const reason = { bg: 'причина' }
const revision = (from: string, amendment?: number) => ({
  ...{ from: day(from), act: act(from), reason },
  target: { kind: 'at-least' as const, value: '30' as Decimal },
  ...(amendment === undefined ? {} : { amendment }),
})
const amended = {
  ...plan,
  measures: [
    measureOf('1', 'I', [
      {
        ...counting(1, '40'),
        targetRevisions: [revision('2024-07-01'), revision('2024-09-01', 1)],
      },
    ]),
  ],
  amendments: [
    {
      number: 1,
      act: act('2024-08-20'),
      reason,
      from: day('2024-09-01'),
      file: null,
      measures: [],
    },
  ],
}
const decisions = [{ measure: '1', kind: 'carried-over' as const, reason, act: act('2024-11-20') }]
const reopened = [{ measure: '1', period: '2024-Q1' as Period, on: day('2024-05-02') }]

const told = (asOf?: string) =>
  eventsOf(
    reportData(
      usualReports,
      { reopened },
      { decisions, ...(asOf === undefined ? {} : { asOf: day(asOf) }) },
      amended,
    ),
  ).map(({ kind, on }) => `${on} ${kind}`)

test('everything that happened is told in the order of time; what is part of an amendment is told by it', () => {
  assert.deepEqual(told(), [
    '2024-05-02 reopened',
    '2024-07-01 target',
    '2024-09-01 amendment',
    '2024-11-20 carried-over',
  ])
})

test('what comes after the day of the report is not told yet', () => {
  assert.deepEqual(told('2024-08-31'), ['2024-05-02 reopened', '2024-07-01 target'])
})

test('the day itself is part of the report, and what happened on one day stays in its order', () => {
  assert.deepEqual(told('2024-07-01'), ['2024-05-02 reopened', '2024-07-01 target'])
  assert.deepEqual(told('2024-06-30'), ['2024-05-02 reopened'])
  const sameDay = [
    { measure: '1', period: '2024-Q2' as Period, on: day('2024-07-01') },
    { measure: '1', period: '2024-Q1' as Period, on: day('2024-07-01') },
    { measure: '1', period: '2024-Q3' as Period, on: day('2024-01-01') },
  ]
  const events = eventsOf(reportData(usualReports, { reopened: sameDay }, {}, amended))
  assert.deepEqual(
    events.map((each) => ('period' in each ? each.period : each.kind)),
    ['2024-Q3', 'target', '2024-Q2', '2024-Q1', 'amendment'],
  )
})

test('a decision is told on the day from which it holds, else on that of its act', () => {
  const from = { ...decisions[0], from: day('2024-03-01') } as (typeof decisions)[number]
  const onDays = (of: typeof decisions) =>
    eventsOf(reportData(usualReports, {}, { decisions: of })).map(({ on }) => on)
  assert.deepEqual(onDays([from]), ['2024-03-01'])
  assert.deepEqual(onDays(decisions), ['2024-11-20'])
})

test('each says which measures it concerns, and by what act and why', () => {
  const amendment = {
    ...{ number: 1, act: act('2024-08-20'), reason, from: day('2024-09-01'), file: null },
    measures: [{ measure: '2' }, { measure: '1' }] as never,
  }
  const [target, whole, carried] = eventsOf(
    reportData(usualReports, {}, { decisions }, { ...amended, amendments: [amendment] }),
  )
  assert.deepEqual(target?.measures, ['1'])
  assert.deepEqual(whole?.measures, ['2', '1'])
  assert.deepEqual(carried?.measures, ['1'])
  for (const each of [target, whole, carried])
    assert.ok(each && 'act' in each && each.act.number === '1' && each.reason === reason)
})

test('a plan to which nothing happened has no events', () => {
  assert.deepEqual(eventsOf(reportData()), [])
})
