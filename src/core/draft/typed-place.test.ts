import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import type { DraftMeasure } from './draft.ts'
import { draftOf, measureAt } from './testing/small-draft.ts'
import { parseTypedPlace, type TypedPlace } from './typed-place.ts'

const goals = [
  { number: 'I', title: 'Първа цел' },
  { number: 'II', title: 'Втора цел' },
]
const draft = draftOf(
  goals,
  measureAt(1, { goal: 'I' }),
  measureAt(2, { goal: 'I' }),
  measureAt(3, { goal: 'II' }),
)
const [first = null] = draft.measures

function refused(typed: TypedPlace, measure: DraftMeasure | null = first): string[] {
  const place = parseTypedPlace(draft, measure, typed)
  assert.ok(areRefusals(place), 'what was typed is refused')
  return place.map(({ code, field }) => `${field} ${code}`)
}

test('a place is taken tidied, as it was or another', () => {
  assert.deepEqual(parseTypedPlace(draft, first, { number: ' 1. ', goal: 'I' }), {
    ...{ number: '1', goal: 'I' },
  })
  assert.deepEqual(parseTypedPlace(draft, first, { number: '1а', goal: '' }), {
    ...{ number: '1а', goal: '' },
  })
})

test('a number that two measures of a goal have may be left as it is', () => {
  const [own = null] = draft.measures
  const twins = {
    ...draft,
    measures: [...draft.measures, measureAt(4, { number: '1', goal: 'I' })],
  }
  const asItIs = { number: '1', goal: 'I' }
  assert.deepEqual(parseTypedPlace(twins, own, asItIs), asItIs)
})

test('a number of another goal may be taken, since each may count from the start', () => {
  const place = { number: '3', goal: 'I' }
  assert.deepEqual(parseTypedPlace(draft, first, place), place)
})

test('a measure has a number that is its own under its goal, not too long, and a goal of the plan', () => {
  assert.deepEqual(refused({ number: ' ', goal: 'I' }), ['number field-required'])
  assert.deepEqual(refused({ number: '1'.repeat(21), goal: 'I' }), ['number field-too-long'])
  assert.deepEqual(refused({ number: '2', goal: 'I' }), ['number measure-number-taken'])
  assert.deepEqual(refused({ number: '3', goal: 'II' }), ['number measure-number-taken'])
  assert.deepEqual(refused({ number: '1', goal: 'V' }), ['goal no-such-goal'])
  assert.deepEqual(refused({ number: '', goal: 'V' }), [
    'number field-required',
    'goal no-such-goal',
  ])
})

test('a new measure finds every number of its goal taken', () => {
  assert.deepEqual(refused({ number: '1', goal: 'I' }, null), ['number measure-number-taken'])
  const place = { number: '1', goal: 'II' }
  assert.deepEqual(parseTypedPlace(draft, null, place), place)
})
