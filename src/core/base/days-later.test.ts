import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysLater } from './days-later.ts'
import type { PlainDate } from './plain-date.ts'

const day = (text: string) => text as PlainDate

test('days go on over the ends of months, years and February', () => {
  assert.equal(daysLater(day('2024-03-30'), 1), '2024-03-31')
  assert.equal(daysLater(day('2024-03-31'), 1), '2024-04-01')
  assert.equal(daysLater(day('2024-12-31'), 1), '2025-01-01')
  assert.equal(daysLater(day('2024-02-28'), 1), '2024-02-29')
  assert.equal(daysLater(day('2023-02-28'), 1), '2023-03-01')
  assert.equal(daysLater(day('2024-02-28'), 366), '2025-02-28')
})

test('days go back the same way, and no days stay where they are', () => {
  assert.equal(daysLater(day('2024-03-01'), -1), '2024-02-29')
  assert.equal(daysLater(day('2025-01-01'), -1), '2024-12-31')
  assert.equal(daysLater(day('2024-05-05'), 0), '2024-05-05')
})

test('it agrees with the calendar of the engine on every day of eight years', () => {
  const start = Date.UTC(2023, 0, 1)
  for (let days = -1461; days <= 1461; days += 1) {
    const expected = new Date(start + days * 86_400_000).toISOString().slice(0, 10)
    assert.equal(daysLater(day('2023-01-01'), days), expected)
  }
})
