import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import { knownMoney } from './known-money.ts'
import type { MoneyKind, PublishedMoneyReport } from './money-report.ts'

const report = (
  amount: string,
  enteredAt: string,
  { revision = 1, kind = 'spent', period = '2024-Q1' } = {},
): PublishedMoneyReport => ({
  period: period as Period,
  kind: kind as MoneyKind,
  amount: amount as Decimal,
  currency: 'BGN',
  evidence: 'договор 1',
  note: null,
  enteredAt,
  revision,
  demonstration: false,
})

const march = '2024-03-10T08:00:00.000Z'
const august = '2024-08-10T08:00:00.000Z'
const of = (...reports: PublishedMoneyReport[]) => [{ measure: '1', allocation: 1, reports }]
const amounts = (reports: PublishedMoneyReport[], until: string | null) =>
  knownMoney(of(...reports), until).flatMap((each) => each.reports.map(({ amount }) => amount))

test('a correction counts from when it was made, and before it what was reported first', () => {
  const both = [report('100', march), report('70', august, { revision: 2 })]
  assert.deepEqual(amounts(both, '2024-06-30T21:00'), ['100'])
  assert.deepEqual(amounts(both, '2024-08-31T21:00'), ['70'])
  assert.deepEqual(amounts(both, null), ['70'])
  assert.deepEqual(amounts(both.toReversed(), null), ['70'], 'in whatever order they are read')
})

test('what is entered in the minute after the day is not known on it', () => {
  const [late] = [report('5', '2024-06-30T21:00:00.000Z')]
  assert.deepEqual(late && amounts([late], '2024-06-30T21:00'), [])
  assert.deepEqual(late && amounts([late], '2024-06-30T21:01'), ['5'])
})

test('kinds and periods are corrected apart from one another', () => {
  const all = [
    report('1', march),
    report('2', march, { kind: 'committed' }),
    report('3', march, { period: '2024-Q2' }),
    report('4', august, { revision: 2 }),
  ]
  assert.deepEqual(amounts(all, null).toSorted(), ['2', '3', '4'])
})

test('an allocation of which nothing is known yet is none: nothing reported is not zero', () => {
  assert.deepEqual(knownMoney(of(report('1', august)), '2024-06-30T21:00'), [])
})

test('what nobody has to accept is known when it was entered, what is accepted from then on', () => {
  const waiting = { ...report('5', march), acceptedAt: august }
  assert.deepEqual(amounts([waiting], '2024-06-30T21:00'), [])
  assert.deepEqual(amounts([waiting], '2024-08-31T21:00'), ['5'])
})

test('a correction that is not accepted yet leaves what was known before', () => {
  const first = report('100', march)
  const mended = { ...report('70', march, { revision: 2 }), acceptedAt: august }
  assert.deepEqual(amounts([first, mended], '2024-06-30T21:00'), ['100'])
  assert.deepEqual(amounts([first, mended], '2024-08-31T21:00'), ['70'])
})

test('each allocation keeps its place and its measure', () => {
  const one = { measure: '1', allocation: 2, reports: [report('1', march)] }
  const none = { measure: '1', allocation: 3, reports: [] }
  const other = { measure: '2', allocation: 0, reports: [report('2', march)] }
  assert.deepEqual(knownMoney([one, none, other], null), [one, other])
})
