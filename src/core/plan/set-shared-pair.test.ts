import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft } from '../draft/draft.ts'
import { setSharedPair } from '../draft/set-shared-pair.ts'
import { pairsByNumber } from './shared-pairs.ts'
import { draftOf, measureOf } from './testing/draft-of.ts'

const draft = draftOf({
  measures: [measureOf(1, { sharedFundingWith: ['2', '3'] }), measureOf(2), measureOf(3)],
})
const pairs = ({ measures }: Draft) =>
  pairsByNumber(measures.map((measure) => ({ ...measure, code: measure.number }))).map(
    ({ measures: both, status, reason }) => `${both.join('=')} ${status} ${reason}`,
  )

test('confirmed holds both ways and leaves other pairs as they were', () => {
  const set = setSharedPair(draft, [2, 1], 'confirmed', 'един договор')
  assert.deepEqual(pairs(set), ['1=2 confirmed един договор', '1=3 proposed null'])
  assert.deepEqual(set.measures[1]?.sharedFundingWith, ['1'])
})

test('refused takes the proposal away', () => {
  const set = setSharedPair(draft, [1, 2], 'refused', 'два договора')
  assert.deepEqual(pairs(set), ['1=2 refused два договора', '1=3 proposed null'])
  assert.deepEqual(set.measures[0]?.sharedFundingWith, ['3'])
})

test('the later word counts', () => {
  const refused = setSharedPair(draft, [1, 2], 'refused', 'два договора')
  const again = setSharedPair(refused, [1, 2], 'confirmed', 'все пак един')
  assert.deepEqual(pairs(again), ['1=2 confirmed все пак един', '1=3 proposed null'])
  assert.equal(again.measures[0]?.sharingRefused, undefined)
})

test('a measure that is not there, or the same twice, changes nothing', () => {
  assert.equal(setSharedPair(draft, [1, 9], 'confirmed', 'x'), draft)
  assert.equal(setSharedPair(draft, [1, 1], 'confirmed', 'x'), draft)
})
