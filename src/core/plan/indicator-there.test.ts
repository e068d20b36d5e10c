import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { refusalUnlessThere } from './indicator-there.ts'

const refusedOn = (day: string, thereFrom: string | null, goneFrom: string | null) =>
  refusalUnlessThere(
    { thereFrom: thereFrom as PlainDate | null, goneFrom: goneFrom as PlainDate | null },
    day as PlainDate,
  )?.code

test('an indicator is there from the day of the amendment that adds it', () => {
  assert.equal(refusedOn('2024-05-04', '2024-05-05', null), 'indicator-to-come')
  assert.equal(refusedOn('2024-05-05', '2024-05-05', null), undefined)
})

test('and until the day before the one that takes it away', () => {
  assert.equal(refusedOn('2024-06-30', null, '2024-07-01'), undefined)
  assert.equal(refusedOn('2024-07-01', '2024-05-05', '2024-07-01'), 'indicator-gone')
  assert.equal(refusedOn('2024-07-01', null, null), undefined)
})
