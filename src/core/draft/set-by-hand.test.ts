import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft, DraftMeasure } from './draft.ts'
import { setByHand, setSharing } from './set-by-hand.ts'
import { draftOf as draftWith, measureAt as measure } from './testing/small-draft.ts'

const draftOf = (...measures: DraftMeasure[]): Draft => draftWith([], ...measures)

const sharing = ({ measures }: Draft) =>
  measures.map(({ sharedFundingWith, sharingConfirmed = [], sharingRefused = [] }) => [
    sharedFundingWith.join(),
    sharingConfirmed.join(),
    sharingRefused.join(),
  ])

test('what is set by hand is marked as such, once', () => {
  const institution = { name: 'МВР', asPrinted: 'МВР', known: true }
  const once = setByHand(draftOf(measure(1), measure(2)), 2, 'partners', [institution])
  const twice = setByHand(once, 2, 'partners', [])
  assert.deepEqual(once.measures[1]?.partners, [institution])
  assert.deepEqual(twice.measures[1]?.byHand, ['partners'])
  assert.deepEqual(setByHand(twice, 2, 'funding', []).measures[1]?.byHand, ['partners', 'funding'])
  assert.deepEqual(once.measures[0], measure(1))
})

test('a position that no measure has changes nothing', () => {
  const draft = draftOf(measure(1))
  assert.deepEqual(setByHand(draft, 2, 'funding', []), draft)
  assert.deepEqual(setSharing(draft, 2, ['1'], []), draft)
})

test('money is shared both ways, and others keep whom they shared with', () => {
  const draft = draftOf(measure(1), measure(2, { sharedFundingWith: ['3'] }), measure(3))
  assert.deepEqual(sharing(setSharing(draft, 1, ['2'], [])), [
    ['2', '2', ''],
    ['3,1', '1', ''],
    ['', '', ''],
  ])
})

test('what is refused is shared no more, on either side', () => {
  const linked = draftOf(
    measure(1, { sharedFundingWith: ['2', '3'], sharingConfirmed: ['2'] }),
    measure(2, { sharedFundingWith: ['1'], sharingConfirmed: ['1'] }),
    measure(3, { sharedFundingWith: ['1'] }),
  )
  assert.deepEqual(sharing(setSharing(linked, 1, ['3'], ['2'])), [
    ['3', '3', '2'],
    ['', '', '1'],
    ['1', '1', ''],
  ])
})

test('a refusal is taken back by sharing', () => {
  const refused = setSharing(draftOf(measure(1), measure(2)), 1, [], ['2'])
  assert.deepEqual(sharing(setSharing(refused, 2, ['1'], [])), [
    ['2', '2', ''],
    ['1', '1', ''],
  ])
})

test('a measure without a number is shared with nobody', () => {
  const draft = draftOf(measure(1, { number: '' }), measure(2))
  assert.deepEqual(setSharing(draft, 1, ['2'], []), draft)
})

test('a measure of the same number as the one that is set is no other measure, nor is one without', () => {
  const twins = draftOf(measure(1), measure(2, { number: '1' }), measure(3, { number: '' }))
  assert.deepEqual(sharing(setSharing(twins, 1, ['1', ''], [])).slice(1), [
    ['', '', ''],
    ['', '', ''],
  ])
})

test('nothing said of money leaves nothing behind in the measure', () => {
  const linked = draftOf(measure(1, { sharedFundingWith: ['2'], sharingConfirmed: ['2'] }))
  assert.deepEqual(setSharing(linked, 1, [], []).measures, [measure(1)])
})
