import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { previousInForce } from './previous-in-force.ts'

const version = (indicator: number, value: string, acceptedAt: string) => ({
  ...{ measure: '1', indicator, acceptedAt },
  value: value as Decimal,
  period: '2023' as Period,
})
const versions = [
  version(1, '10', '2024-03-01T08:00:00.000Z'),
  version(2, '20', '2024-03-01T08:00:00.000Z'),
  version(1, '12', '2024-09-01T08:00:00.000Z'),
]
const inForce = (asOf: string | null) =>
  previousInForce(versions, asOf as PlainDate | null).map(
    ({ indicator, value }) => `${indicator}: ${value}`,
  )

test('each indicator has the one value that counts on the day', () => {
  assert.deepEqual(inForce('2024-02-29'), [])
  assert.deepEqual(inForce('2024-03-01'), ['1: 10', '2: 20'])
  assert.deepEqual(inForce('2024-09-01'), ['1: 12', '2: 20'])
  assert.deepEqual(inForce(null), ['1: 12', '2: 20'])
})
