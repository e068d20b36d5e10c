import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysBetween } from './days-between.ts'
import { daysLater } from './days-later.ts'
import type { PlainDate } from './plain-date.ts'

const day = (text: string) => text as PlainDate

test('days from one to another, over the ends of months and years, and back', () => {
  for (const [from, to, days] of [
    ['2024-04-15', '2024-04-15', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-12-31', '2025-01-15', 15],
    ['1999-12-31', '2001-01-01', 367],
    ['1899-12-31', '1901-01-01', 366],
  ] as const) {
    assert.equal(daysBetween(day(from), day(to)), days, `${from} ${to}`)
    assert.equal(daysBetween(day(to), day(from)), 0 - days, `${to} ${from}`)
  }
})

test('it undoes what counting forward does', () => {
  for (const days of [0, 1, 59, 60, 365, 366, 1461])
    assert.equal(daysBetween(day('2024-01-31'), daysLater(day('2024-01-31'), days)), days)
})
