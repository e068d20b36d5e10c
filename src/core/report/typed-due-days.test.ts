import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Period, quartersOf } from '../base/period.ts'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedDueDays } from './typed-due-days.ts'

test('a last day for each quarter, none where the field is empty', () => {
  assert.deepEqual(
    parseTypedDueDays(['15.04.2024', '', '2024-10-15', '31.01.2025'], quartersOf(2024)),
    {
      periods: [
        { period: '2024-Q1', due: '2024-04-15' },
        { period: '2024-Q2', due: null },
        { period: '2024-Q3', due: '2024-10-15' },
        { period: '2024-Q4', due: '2025-01-31' },
      ],
    },
  )
})

test('it is not before the quarter ends, nor years later, nor no day at all', () => {
  const typed = ['30.03.2024', '31.02.2024', '30.09.2024', '01.01.2027']
  const answer = parseTypedDueDays(typed, quartersOf(2024))
  assert.deepEqual(areRefusals(answer) && answer.map(({ field, code }) => `${field} ${code}`), [
    'due1 date-too-early',
    'due2 no-such-date',
    'due4 date-too-late',
  ])
})

test('any calendar has its days, in the order of its periods', () => {
  const periods = ['2024-H1', '2024-07'] as Period[]
  assert.deepEqual(parseTypedDueDays(['15.07.2024', '05.08.2024', '01.01.2025'], periods), {
    periods: [
      { period: '2024-H1', due: '2024-07-15' },
      { period: '2024-07', due: '2024-08-05' },
    ],
  })
})

test('a day may be the last of the period, and the last of the year after it', () => {
  const answer = parseTypedDueDays(
    ['31.03.2024', ' ', '31.12.2025', '31.12.2025'],
    quartersOf(2024),
  )
  assert.deepEqual(!areRefusals(answer) && answer.periods.map(({ due }) => due), [
    ...['2024-03-31', null, '2025-12-31', '2025-12-31'],
  ])
})

test('no day is after the year that follows the period', () => {
  const answer = parseTypedDueDays(['01.01.2026', '31.12.2025'], quartersOf(2024))
  assert.deepEqual(areRefusals(answer) && answer.map(({ field, code }) => `${field} ${code}`), [
    'due1 date-too-late',
  ])
})

test('a field that was not sent sets no day, and one too many is not read', () => {
  const answer = parseTypedDueDays([], quartersOf(2024))
  assert.deepEqual(!areRefusals(answer) && answer.periods.map(({ due }) => due), [
    ...[null, null, null, null],
  ])
  assert.deepEqual(parseTypedDueDays(['x'], []), { periods: [] })
})
