import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import { refusalsOfCriteria, usualCriteria, type VerdictCriteria } from './verdict-criteria.ts'

const refused = (changed: Partial<Record<keyof VerdictCriteria, string>>) =>
  refusalsOfCriteria({ ...usualCriteria, ...(changed as Partial<VerdictCriteria>) }).map(
    ({ field }) => field,
  )

test('the usual criteria hold together', () => {
  assert.deepEqual(refused({}), [])
  assert.deepEqual(usualCriteria, {
    metFrom: '100',
    partlyAbove: '0',
    exceededAbove: '100',
    tolerance: '0',
  })
})

const edges: [field: keyof VerdictCriteria, allowed: string[], not: string[]][] = [
  ['metFrom', ['100', '90.5', '0.0001'], ['0', '-1', '100.0001']],
  ['partlyAbove', ['0', '99.9999'], ['-0.0001', '100', '150']],
  ['exceededAbove', ['100', '110', '1000'], ['99.9999', '0']],
  ['tolerance', ['0', '2.5', '100'], ['-0.1', '100.1']],
]
for (const [field, allowed, not] of edges) {
  test(`${field} is taken within its bounds and refused outside them`, () => {
    for (const value of allowed) assert.deepEqual(refused({ [field]: value }), [], value)
    for (const value of not) assert.ok(refused({ [field]: value }).includes(field), value)
  })
}

test('partly has to begin below met', () => {
  assert.deepEqual(refused({ metFrom: '80', partlyAbove: '80' }), ['partlyAbove'])
  assert.deepEqual(refused({ metFrom: '80', partlyAbove: '79.9' }), [])
})

test('every wrong criterion is told at once, in both languages', () => {
  const all = refusalsOfCriteria({
    metFrom: '0' as Decimal,
    partlyAbove: '-1' as Decimal,
    exceededAbove: '0' as Decimal,
    tolerance: '-1' as Decimal,
  })
  assert.equal(all.length, 4)
  for (const { message } of all) assert.ok(message.bg !== '' && message.en !== '')
})
