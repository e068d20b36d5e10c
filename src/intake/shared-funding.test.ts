import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedFunding } from './shared-funding.ts'

test('a measure shares money with those it names and with those that name it', () => {
  const measures = [
    { number: '6', sharedWith: ['34'] },
    { number: '7', sharedWith: [] },
    { number: '34', sharedWith: [] },
  ]
  assert.deepEqual(sharedFunding(measures), [['34'], [], ['6']])
})

test('a number that no measure bears, and the measure’s own, are left out', () => {
  const measures = [
    { number: '6', sharedWith: ['99', '6'] },
    { number: '', sharedWith: ['6'] },
  ]
  assert.deepEqual(sharedFunding(measures), [[], []])
})
