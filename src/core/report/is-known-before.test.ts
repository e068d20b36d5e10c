import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isKnownBefore } from './is-known-before.ts'

const [morning, noon, evening] = ['2024-05-06T06', '2024-05-06T12', '2024-05-06T18'].map(
  (hour) => `${hour}:00:00.000Z`,
) as [string, string, string]

test('what was submitted is known from its acceptance on, not from its submission', () => {
  const report = { enteredAt: morning, acceptedAt: evening }
  assert.equal(isKnownBefore(report, noon), false)
  assert.equal(isKnownBefore(report, evening), false)
  assert.equal(isKnownBefore(report, '2024-05-06T18:00:00.001Z'), true)
})

test('what nobody has to accept is known from when it was entered', () => {
  assert.equal(isKnownBefore({ enteredAt: morning }, noon), true)
  assert.equal(isKnownBefore({ enteredAt: noon }, noon), false)
})

test('what says no moment was always known', () => {
  assert.equal(isKnownBefore({}, morning), true)
})
