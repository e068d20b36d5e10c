import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import { isSuppressed, type Report, withoutNames } from './report.ts'

const published = {
  ...{
    period: '2024-Q1' as Period,
    reported: { value: '5' as Decimal },
    note: { bg: 'по списък' },
  },
  ...{ enteredAt: '2024-04-03T08:00:00.000Z', revision: 2, demonstration: false },
  acceptedAt: '2024-04-09T08:00:00.000Z',
}
const report: Report = {
  ...published,
  ...{ enteredBy: 'Мария Иванова', acceptedBy: 'Петър Петров' },
  evidence: [{ kind: 'file', title: 'Списък', reference: 'ab12' }],
}

test('of what is published nobody learns who wrote or accepted it, nor what it rests on', () => {
  assert.deepEqual(withoutNames(report), published)
  assert.doesNotMatch(JSON.stringify(withoutNames(report)), /Иванова|Петров|Списък|ab12/)
})

test('a report that nobody had to accept says nothing of an acceptance', () => {
  const { acceptedAt: _, acceptedBy: __, ...entered } = report
  assert.ok(!('acceptedAt' in withoutNames(entered)))
})

test('the record itself keeps the names', () => {
  withoutNames(report)
  assert.equal(report.enteredBy, 'Мария Иванова')
})

test('only what stands in the place of too small a number is suppressed, a zero is not', () => {
  assert.equal(isSuppressed({ suppressed: true }), true)
  assert.equal(isSuppressed({ value: '0' as Decimal }), false)
  assert.equal(isSuppressed({ numerator: '0' as Decimal, denominator: '0' as Decimal }), false)
  assert.equal(isSuppressed({ done: [] }), false)
})
