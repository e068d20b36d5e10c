import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '../base/period.ts'
import { areRefusals } from '../base/refusal.ts'
import { reasonField, reasonsToClose } from './closing.ts'

const open = ['2024-Q3', '2024-Q4'].map((period) => ({ measure: '7', period: period as Period }))
const [third, fourth] = open
assert.ok(third && fourth)

test('every report that is owed needs a reason, and each that has none is named', () => {
  const found = reasonsToClose(open, { [reasonField(third)]: 'Няма дейност.' }, ' ')
  assert.ok(areRefusals(found))
  assert.deepEqual(
    found.map(({ code, field }) => [code, field]),
    [['owed-without-reason', 'reason-7-2024-Q4']],
  )
})

test('a reason for all stands where a report has none of its own', () => {
  assert.deepEqual(
    reasonsToClose(open, { [reasonField(third)]: ' Няма дейност. ' }, 'Закъснение'),
    {
      without: [
        { ...third, reason: 'Няма дейност.' },
        { ...fourth, reason: 'Закъснение' },
      ],
    },
  )
})

test('where nothing is owed nothing has to be said', () => {
  assert.deepEqual(reasonsToClose([], {}, ''), { without: [] })
})

test('a reason that is too long is refused beside its own field', () => {
  const found = reasonsToClose([third], {}, 'а'.repeat(1001))
  assert.ok(areRefusals(found))
  assert.deepEqual(found[0]?.field, reasonField(third))
})
