import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Draft, DraftMeasure } from './draft.ts'
import { setSharedPair } from './set-shared-pair.ts'
import { version } from './testing/versions.ts'

const saidOf = ({ measures }: Draft) =>
  measures.map((measure) => [
    measure.sharedFundingWith.join(),
    measure.sharingConfirmed?.join(),
    measure.sharingRefused?.join(),
    measure.sharingReasons,
  ])
const three = version(['Мостове', 'Тунели', 'Знаци'])

test('a word on a pair stands in both measures, with its reason, and in no other', () => {
  assert.deepEqual(saidOf(setSharedPair(three, [1, 3], 'confirmed', 'един договор')), [
    ['3', '3', undefined, { '3': 'един договор' }],
    ['', undefined, undefined, undefined],
    ['1', '1', undefined, { '1': 'един договор' }],
  ])
  assert.deepEqual(saidOf(setSharedPair(three, [1, 3], 'refused', 'два договора')), [
    ['', undefined, '3', { '3': 'два договора' }],
    ['', undefined, undefined, undefined],
    ['', undefined, '1', { '1': 'два договора' }],
  ])
})

test('what was said of other pairs of the same measure stays, with its reasons', () => {
  const first = setSharedPair(three, [1, 2], 'confirmed', 'един договор')
  const both = setSharedPair(first, [3, 1], 'refused', 'друг договор')
  assert.deepEqual(saidOf(both)[0], [
    ...['2', '2', '3'],
    { '2': 'един договор', '3': 'друг договор' },
  ])
  const confirmed = setSharedPair(both, [1, 3], 'confirmed', 'все пак същият')
  assert.deepEqual(saidOf(confirmed)[0], [
    ...['2,3', '2,3', undefined],
    { '2': 'един договор', '3': 'все пак същият' },
  ])
  const refused = setSharedPair(confirmed, [1, 2], 'refused', 'вече не')
  assert.deepEqual(saidOf(refused)[0]?.slice(0, 3), ['3', '3', '2'])
})

test('measures are told by their places, though the words name them by their numbers', () => {
  const numbered = version([
    { number: '2', text: { measure: 'Мостове' } },
    { number: '1а', text: { measure: 'Тунели' } },
  ])
  assert.deepEqual(
    setSharedPair(numbered, [1, 2], 'confirmed', '').measures.map((each) => each.sharedFundingWith),
    [['1а'], ['2']],
  )
})

test('a place that no measure has changes nothing, on either side', () => {
  assert.equal(setSharedPair(three, [4, 1], 'refused', 'x'), three)
  assert.equal(setSharedPair(three, [1, 4], 'refused', 'x'), three)
  assert.equal(setSharedPair(three, [2, 2], 'confirmed', 'x'), three)
})

const position = fc.integer({ min: 1, max: 4 })
const words = fc.array(
  fc.record({
    pair: fc.tuple(position, position),
    decision: fc.constantFrom('confirmed' as const, 'refused' as const),
    reason: fc.constantFrom('един договор', 'два договора'),
  }),
  { maxLength: 12 },
)

test('whatever is said in whatever order, both sides say the same, and never yes and no at once', () => {
  fc.assert(
    fc.property(words, (said) => {
      const { measures } = said.reduce(
        (draft, { pair, decision, reason }) => setSharedPair(draft, pair, decision, reason),
        version(['Мостове', 'Тунели', 'Знаци', 'Лампи']),
      )
      const says = (of: DraftMeasure, other: DraftMeasure) => [
        of.sharedFundingWith.includes(other.number),
        of.sharingConfirmed?.includes(other.number) ?? false,
        of.sharingRefused?.includes(other.number) ?? false,
        of.sharingReasons?.[other.number],
      ]
      for (const one of measures)
        for (const other of measures) {
          const [shared, confirmed, refused] = says(one, other)
          assert.deepEqual(says(one, other), says(other, one))
          assert.equal(shared, confirmed)
          assert.ok(!(confirmed && refused))
        }
      const last = said.findLast(({ pair: [a, b] }) => a !== b)
      const [of] = last ? measures.filter((each) => each.position === last.pair[0]) : []
      if (last && of) assert.equal(of.sharingReasons?.[String(last.pair[1])], last.reason)
    }),
    { seed: 21, numRuns: 200 },
  )
})
