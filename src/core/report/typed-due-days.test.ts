import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedDueDays } from './typed-due-days.ts'

test('a last day for each quarter, none where the field is empty', () => {
  assert.deepEqual(parseTypedDueDays(['15.04.2024', '', '2024-10-15', '31.01.2025'], 2024), {
    periods: [
      { period: '2024-Q1', due: '2024-04-15' },
      { period: '2024-Q2', due: null },
      { period: '2024-Q3', due: '2024-10-15' },
      { period: '2024-Q4', due: '2025-01-31' },
    ],
  })
})

test('it is not before the quarter ends, nor years later, nor no day at all', () => {
  const answer = parseTypedDueDays(['30.03.2024', '31.02.2024', '30.09.2024', '01.01.2027'], 2024)
  assert.deepEqual(areRefusals(answer) && answer.map(({ field, code }) => `${field} ${code}`), [
    'due1 date-too-early',
    'due2 no-such-date',
    'due4 date-too-late',
  ])
})
