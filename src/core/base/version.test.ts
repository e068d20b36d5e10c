import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from './plain-date.ts'
import { knownVersions } from './version.ts'

const versions = [
  // In summer the day of the institutions ends at 21:00 UTC.
  { value: 'in time', enteredAt: '2024-06-30T20:59:59.999Z' },
  { value: 'later', enteredAt: '2024-06-30T21:00:00.000Z' },
]
const knownOn = (day: string) => knownVersions(versions, day as PlainDate)

test('a version counts from the minute in which it was entered, by the institutions’ clocks', () => {
  assert.deepEqual(knownOn('2024-06-29'), [])
  assert.deepEqual(knownOn('2024-06-30'), ['in time'])
  assert.deepEqual(knownOn('2024-07-01'), ['in time', 'later'])
})

test('without a day every version is known', () => {
  assert.deepEqual(knownVersions(versions, null), ['in time', 'later'])
})
