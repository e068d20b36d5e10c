import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { isLate } from './is-late.ts'

const period = '2024-Q1' as Period
const periods = [{ period, due: '2024-04-15' as PlainDate }]
const entered = (enteredAt: string) => isLate({ period, enteredAt }, periods)

test('in time to the last minute of the day by the clocks of the institutions, late afterwards', () => {
  assert.equal(entered('2024-04-15T20:59:59.999Z'), false)
  assert.equal(entered('2024-04-15T21:00:00.000Z'), true)
})

test('nothing is late where no day is set', () => {
  assert.equal(isLate({ period, enteredAt: '2030-01-01T00:00:00.000Z' }, []), false)
  assert.equal(
    isLate({ period, enteredAt: '2030-01-01T00:00:00.000Z' }, [{ period, due: null }]),
    false,
  )
})
