import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import { previousKnown } from './known-previous.ts'

const version = (value: string, acceptedAt: string | null) => ({
  value: value as Decimal,
  period: '2023' as Period,
  acceptedAt,
})
const versions = [
  version('10', '2024-03-01T08:00:00.000Z'),
  version('12', '2024-09-01T08:00:00.000Z'),
]
const known = (until: string | null) => previousKnown(versions, until)?.value

test('of several versions the last of those accepted by then counts', () => {
  assert.equal(known('2024-03-01T07:59'), undefined)
  assert.equal(known('2024-03-01T22:00'), '10')
  assert.equal(known('2024-12-31T22:00'), '12')
  assert.equal(known(null), '12')
})

test('an instant belongs to the time before it only when it is earlier', () => {
  assert.equal(known('2024-03-01T08:00'), undefined)
})

test('a value from before the record began is always known', () => {
  assert.equal(previousKnown([version('7', null)], '2024-01-01T22:00')?.value, '7')
})

test('what was accepted at the very instant is not known before it', () => {
  assert.equal(known('2024-03-01T08:00:00.000Z'), undefined)
  assert.equal(known('2024-03-01T08:00:00.001Z'), '10')
})

test('where nothing was accepted nothing is known, at any time', () => {
  assert.equal(previousKnown([], null), null)
  assert.equal(previousKnown([], '2024-03-01T08:00'), null)
})
