import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import type { Draft } from './draft.ts'
import { placeMeasure, type TypedPlace } from './place-measure.ts'
import { draftOf, measureAt } from './testing/small-draft.ts'

const goals = [
  { number: 'I', title: 'Първа цел' },
  { number: 'II', title: 'Втора цел' },
]
const draft = draftOf(
  goals,
  measureAt(1, { goal: 'I' }),
  measureAt(2, {
    goal: 'I',
    sharedFundingWith: ['1', '3'],
    sharingConfirmed: ['1'],
    sharingRefused: ['1', '3'],
    sharingReasons: { 1: 'Общ проект', 3: 'Друг проект' },
  }),
  measureAt(3, { goal: 'II' }),
)

function placed(typed: TypedPlace, of: Draft = draft, index = 0): Draft {
  const measure = of.measures[index]
  assert.ok(measure)
  const set = placeMeasure(of, measure, typed)
  assert.ok(!areRefusals(set), 'what was typed is taken')
  return set
}

function refused(typed: TypedPlace): string[] {
  const [measure] = draft.measures
  assert.ok(measure)
  const set = placeMeasure(draft, measure, typed)
  assert.ok(areRefusals(set), 'what was typed is refused')
  return set.map(({ code, field }) => `${field} ${code}`)
}

test('a measure stands under another goal, and nothing else changes', () =>
  assert.deepEqual(placed({ number: '1', goal: 'II' }), {
    ...draft,
    measures: draft.measures.with(0, measureAt(1, { goal: 'II' })),
  }))

test('a measure may stand under no goal', () =>
  assert.equal(placed({ number: '1', goal: '' }).measures[0]?.goal, ''))

test('what others say of a measure by its number goes with it', () => {
  const [own, other] = placed({ number: ' 1а. ', goal: 'I' }).measures
  assert.equal(own?.number, '1а')
  assert.deepEqual(
    {
      shared: other?.sharedFundingWith,
      confirmed: other?.sharingConfirmed,
      refused: other?.sharingRefused,
      reasons: other?.sharingReasons,
    },
    {
      shared: ['1а', '3'],
      confirmed: ['1а'],
      refused: ['1а', '3'],
      reasons: { '1а': 'Общ проект', 3: 'Друг проект' },
    },
  )
})

test('a measure that nobody has decided on gets no decisions', () => {
  const [, , other] = placed({ number: '1а', goal: 'I' }).measures
  assert.deepEqual(other, draft.measures[2])
})

test('what is said by a number that two measures have stays as it is', () => {
  const twins = { ...draft, measures: [...draft.measures, measureAt(4, { number: '1' })] }
  assert.deepEqual(
    placed({ number: '9', goal: 'I' }, twins).measures.slice(1),
    twins.measures.slice(1),
  )
})

test('a number that two measures of a goal have may be left as it is', () => {
  const twins = {
    ...draft,
    measures: [...draft.measures, measureAt(4, { number: '1', goal: 'I' })],
  }
  assert.deepEqual(placed({ number: '1', goal: 'I' }, twins), twins)
})

test('a number of another goal may be taken, since each may count from the start', () => {
  assert.equal(placed({ number: '3', goal: 'I' }).measures[0]?.number, '3')
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
