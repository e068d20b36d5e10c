import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { periodsOfCalendar } from './reporting-period.ts'

const at = (period: string, due: string | null = null) => ({
  period: period as Period,
  due: due as PlainDate | null,
})

test('while nobody has set a calendar a plan is reported on by the quarter', () => {
  assert.deepEqual(periodsOfCalendar([], 2025), ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'])
})

test('a calendar that was set stands as it is, with days or without', () => {
  assert.deepEqual(periodsOfCalendar([at('2024-H1', '2024-07-15'), at('2024-Q4')], 2024), [
    ...['2024-H1', '2024-Q4'],
  ])
  assert.deepEqual(periodsOfCalendar([at('2024')], 2024), ['2024'])
})
