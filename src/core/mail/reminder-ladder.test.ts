import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type ReminderLadder,
  type ReminderRecipient,
  reminderRecipients,
  rungReached,
  usualLadder,
} from './reminder-ladder.ts'

/** The days from -20 to 30 on which a rung is reached for the first time. */
function daysReminded(recipient: ReminderRecipient, ladder: ReminderLadder = usualLadder) {
  const days: number[] = []
  let before: number | null = null
  for (let day = -20; day <= 30; day += 1) {
    const rung = rungReached(recipient, ladder, day)
    if (rung !== null && rung !== before) days.push(day)
    before = rung
  }
  return days
}

test('whoever reports is reminded 14 and 3 days before, the day after, then every week', () => {
  assert.deepEqual(daysReminded('focal-point'), [-14, -3, 1, 8, 15, 22, 29])
})

test('the head of the institution is told after 7 days, the secretary of the council after 14, then every week', () => {
  assert.deepEqual(daysReminded('head'), [7, 14, 21, 28])
  assert.deepEqual(daysReminded('secretary'), [14, 21, 28])
})

test('each step is a setting, and can be left out', () => {
  const ladder: ReminderLadder = {
    ...{
      daysBefore: [],
      firstAfter: 2,
      thenEvery: 10,
      headAfter: null,
      secretaryAfter: 5,
      mostAfter: 99,
    },
  }
  assert.deepEqual(daysReminded('focal-point', ladder), [2, 12, 22])
  assert.deepEqual(daysReminded('head', ladder), [])
  assert.deepEqual(daysReminded('secretary', ladder), [5, 15, 25])
})

test('who was not there on the day stands on the rung that has been passed, and on one only', () => {
  assert.equal(rungReached('focal-point', usualLadder, -15), null)
  assert.equal(rungReached('focal-point', usualLadder, -10), -14)
  assert.equal(rungReached('focal-point', usualLadder, -1), -3)
  assert.equal(rungReached('focal-point', usualLadder, 0), -3)
  assert.equal(rungReached('focal-point', usualLadder, 7), 1)
  assert.equal(rungReached('head', usualLadder, 6), null)
})

test('between the last day and the first reminder after it there is nothing to stand on', () => {
  const ladder = { ...usualLadder, firstAfter: 3 }
  assert.equal(rungReached('focal-point', ladder, 1), null)
  assert.equal(rungReached('focal-point', ladder, 2), null)
  assert.equal(rungReached('focal-point', ladder, 3), 3)
})

test('a rung is never in the future, and nobody comes back to an earlier one', () => {
  const ladders = fc.record({
    daysBefore: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }),
    firstAfter: fc.integer({ min: 1, max: 30 }),
    thenEvery: fc.integer({ min: 1, max: 30 }),
    headAfter: fc.option(fc.integer({ min: 1, max: 60 })),
    secretaryAfter: fc.option(fc.integer({ min: 1, max: 60 })),
    mostAfter: fc.integer({ min: 1, max: 20 }),
  })
  fc.assert(
    fc.property(
      ladders,
      fc.constantFrom(...reminderRecipients),
      fc.integer({ min: -90, max: 200 }),
      (ladder, recipient, day) => {
        const [today, tomorrow] = [day, day + 1].map((each) => rungReached(recipient, ladder, each))
        if (typeof today === 'number') assert.ok(today <= day)
        if (typeof today === 'number' && typeof tomorrow === 'number')
          assert.ok(today <= tomorrow && tomorrow - today <= 90)
      },
    ),
  )
})

test('after so many times it stops, whoever is told, and however long nobody closes the plan', () => {
  const ladder: ReminderLadder = { ...usualLadder, mostAfter: 3 }
  const rungs = (recipient: ReminderRecipient) =>
    new Set(
      Array.from({ length: 1000 }, (_, day) => rungReached(recipient, ladder, day + 1)).filter(
        (rung) => rung !== null && rung > 0,
      ),
    )
  assert.deepEqual([...rungs('focal-point')], [1, 8, 15])
  assert.deepEqual([...rungs('contact')], [1, 8, 15])
  assert.deepEqual([...rungs('head')], [7, 14, 21])
  assert.deepEqual([...rungs('secretary')], [14, 21, 28])
})

test('as a rule it stops after eight times', () =>
  assert.equal(rungReached('focal-point', usualLadder, 5000), 1 + 7 * 7))
