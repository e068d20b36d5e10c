import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedCriteria, parseTypedWeight, type RawCriteria } from './typed-settings.ts'

const typed: RawCriteria = {
  metFrom: '95',
  partlyAbove: '49,5 %',
  exceededAbove: '100',
  tolerance: '0',
}
function refused(differing: Partial<RawCriteria>): string[] {
  const answer = parseTypedCriteria({ ...typed, ...differing }, 'bg')
  return areRefusals(answer) ? answer.map(({ field, code }) => `${field}: ${code}`) : []
}

test('criteria are percentages', () => {
  assert.deepEqual(parseTypedCriteria(typed, 'bg'), {
    metFrom: '95',
    partlyAbove: '49.5',
    exceededAbove: '100',
    tolerance: '0',
  })
  assert.deepEqual(refused({ metFrom: '', tolerance: 'малко' }), [
    'metFrom: not-a-number',
    'tolerance: not-a-number',
  ])
})

test('criteria that make no sense are refused beside their fields', () => {
  assert.deepEqual(refused({ partlyAbove: '95' }), ['partlyAbove: criterion-out-of-range'])
  assert.deepEqual(refused({ exceededAbove: '99' }), ['exceededAbove: criterion-out-of-range'])
})

test('a weight is above zero, and 1 where none is typed', () => {
  assert.deepEqual(parseTypedWeight('measure', ' ', 'bg'), { weight: '1' })
  assert.deepEqual(parseTypedWeight('measure', '2,5', 'bg'), { weight: '2.5' })
  for (const wrong of ['0', '-1', 'тежка']) {
    const answer = parseTypedWeight('indicator2', wrong, 'bg')
    assert.deepEqual(areRefusals(answer) && answer.map(({ field, code }) => [field, code]), [
      ['indicator2', 'weight-wanted'],
    ])
  }
})
