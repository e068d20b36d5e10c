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

test('a reason of a thousand characters is taken, and one character more is not', () => {
  const taken = reasonsToClose([third], {}, 'а'.repeat(1000))
  assert.ok(!areRefusals(taken))
  assert.ok(areRefusals(reasonsToClose([third], {}, 'а'.repeat(1001))))
})

test('what is wrong with each report is said at once, what is missing and what is too long', () => {
  const found = reasonsToClose(open, { [reasonField(third)]: 'а'.repeat(1001) }, '')
  assert.ok(areRefusals(found))
  assert.deepEqual(
    found.map(({ code, field }) => [code, field]),
    [
      ['field-too-long', 'reason-7-2024-Q3'],
      ['owed-without-reason', 'reason-7-2024-Q4'],
    ],
  )
})

test('a reason of white space is none, and does not keep the common one away', () => {
  assert.deepEqual(reasonsToClose([third], { [reasonField(third)]: ' \n\u00a0 ' }, 'Закъснение'), {
    without: [{ ...third, reason: 'Закъснение' }],
  })
})

test('a reason typed for a report that is not owed closes nothing', () => {
  const stray = { 'reason-8-2024-Q3': 'Няма.' }
  const found = reasonsToClose([third], stray, '')
  assert.ok(areRefusals(found))
  assert.equal(found.length, 1)
})
