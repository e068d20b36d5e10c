import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePlainDate } from '../base/plain-date.ts'
import { actNotBeforeAdoption, lastDayOfYear } from './in-the-year.ts'
import { planOfRoads } from './testing/plans-in-force.ts'

test('the last day of a year is a day, and the one after it is of another year', () => {
  for (const year of [1999, 2024, 2025]) {
    const day = lastDayOfYear(year)
    assert.equal(parsePlainDate(day), day)
    assert.ok(day < `${year + 1}-01-01` && day > `${year}-12-30`)
  }
})

test('no act on a plan is of a day before its adoption', () => {
  const [day, message] = actNotBeforeAdoption(planOfRoads())
  assert.equal(day, '2025-01-31')
  assert.match(message.bg, /отпреди приемането/u)
  assert.match(message.en, /before the plan was adopted/u)
})
