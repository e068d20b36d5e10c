import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setSharing } from '../core/draft/set-by-hand.ts'
import { madeDraft } from './lint/testing/made-draft.ts'
import { mendNumber, removeMeasure } from './mend-number.ts'

const draft = madeDraft([{ number: '1' }, { number: '2' }])

test('a new number goes with what people have said of the measure’s money', () => {
  const shared = setSharing(draft, 1, ['2'], [])
  const after = mendNumber(shared, 2, ' 2а. ')
  assert.deepEqual(
    after.measures.map(({ number, sharedFundingWith }) => [number, sharedFundingWith]),
    [
      ['1', ['2а']],
      ['2а', ['1']],
    ],
  )
  const refused = mendNumber(setSharing(draft, 1, [], ['2']), 2, '7')
  assert.deepEqual(refused.measures[0]?.sharingRefused, ['7'])
})

test('the reasons of what was said go with the number, too', () => {
  const [first, second] = setSharing(draft, 1, ['2'], []).measures
  assert.ok(first && second)
  const said = { ...draft, measures: [{ ...first, sharingReasons: { 2: 'Един проект' } }, second] }
  assert.deepEqual(mendNumber(said, 2, '9').measures[0]?.sharingReasons, { 9: 'Един проект' })
})

test('a number that two measures have is not taken from the other one', () => {
  const twins = madeDraft([{ number: '1' }, { number: '2' }, { number: '2' }])
  const after = mendNumber(setSharing(twins, 1, ['2'], []), 3, '3')
  assert.deepEqual(after.measures[0]?.sharedFundingWith, ['2'])
})

test('a measure that is taken out leaves nothing behind with the others', () => {
  const [first, second] = setSharing(draft, 1, ['2'], []).measures
  assert.ok(first && second)
  const said = { ...draft, measures: [{ ...first, sharingReasons: { 2: 'Един проект' } }, second] }
  const { measures } = removeMeasure(said, 2)
  assert.deepEqual(
    measures.map(({ number, sharedFundingWith, sharingConfirmed, sharingReasons }) => ({
      ...{ number, sharedFundingWith, sharingConfirmed, sharingReasons },
    })),
    [{ number: '1', sharedFundingWith: [], sharingConfirmed: [], sharingReasons: {} }],
  )
})

test('of two measures with one number what is said stays with the one that is left', () => {
  const twins = madeDraft([{ number: '1' }, { number: '2' }, { number: '2' }])
  const after = removeMeasure(setSharing(twins, 1, ['2'], []), 3)
  assert.deepEqual(after.measures[0]?.sharedFundingWith, ['2'])
})

test('a position that no measure has changes nothing', () => {
  assert.deepEqual(removeMeasure(draft, 7), draft)
  assert.deepEqual(mendNumber(draft, 7, '9'), draft)
})
