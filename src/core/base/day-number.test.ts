import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayNumber, isMonday } from './day-number.ts'
import { daysBetween } from './days-between.ts'
import { daysLater } from './days-later.ts'
import type { PlainDate } from './plain-date.ts'

const day = (text: string) => text as PlainDate

test('days are counted without gaps, over months, years and leap days', () => {
  assert.equal(dayNumber(day('0001-01-01')), 0)
  assert.equal(daysBetween(day('2024-02-28'), day('2024-03-01')), 2)
  assert.equal(daysBetween(day('2023-02-28'), day('2023-03-01')), 1)
  assert.equal(daysBetween(day('2024-01-01'), day('2025-01-01')), 366)
  assert.equal(daysBetween(day('2024-07-15'), day('2024-07-01')), -14)
})

test('counting forward and counting between are each other’s opposite', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 2000 }), (days) => {
      const from = day('2024-02-29')
      assert.equal(daysBetween(from, daysLater(from, days)), days)
    }),
  )
})

test('a Monday is one, and the days around it are none', () => {
  assert.ok(isMonday(day('2024-05-06')))
  assert.ok(isMonday(day('2026-11-30')))
  assert.ok(!isMonday(day('2024-05-05')))
  assert.ok(!isMonday(day('2024-05-07')))
})
