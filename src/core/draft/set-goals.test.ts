import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import type { Draft } from './draft.ts'
import { setGoals, type TypedGoal } from './set-goals.ts'
import { draftOf, measureAt } from './testing/small-draft.ts'

const draft = draftOf(
  [
    { number: 'I', title: 'Първа цел' },
    { number: 'II', title: 'Втора цел' },
    { number: 'III', title: 'Трета цел' },
  ],
  measureAt(1, { goal: 'I' }),
  measureAt(2, { goal: 'II' }),
  measureAt(3, { goal: 'II' }),
)

const asTheyAre: readonly TypedGoal[] = draft.goals.map((goal) => ({ was: goal.number, ...goal }))
const asTypedBut = (place: number, typed: Partial<TypedGoal>): TypedGoal[] =>
  asTheyAre.map((goal, index) => (index + 1 === place ? { ...goal, ...typed } : goal))
const nothing = { was: null, number: '', title: '' } as const

const taken = (set: ReturnType<typeof setGoals>): Draft => {
  assert.ok(!areRefusals(set), 'what was typed is taken')
  return set
}
const refused = (typed: readonly TypedGoal[]) => {
  const set = setGoals(draft, typed)
  assert.ok(areRefusals(set), 'what was typed is refused')
  return set.map(({ code, field }) => `${field} ${code}`)
}

test('goals that were left as they are change nothing', () =>
  assert.deepEqual(setGoals(draft, [...asTheyAre, nothing, nothing]), draft))

test('another title is taken tidied, and nothing else changes', () => {
  const set = taken(setGoals(draft, asTypedBut(2, { title: '  Друга\n втора  цел ' })))
  assert.deepEqual(set, {
    ...draft,
    goals: draft.goals.with(1, { number: 'II', title: 'Друга втора цел' }),
  })
})

test('the measures of a goal go with it when its number is another', () => {
  const set = taken(setGoals(draft, asTypedBut(2, { number: 'IV.' })))
  assert.deepEqual(
    set.goals.map(({ number }) => number),
    ['I', 'IV', 'III'],
  )
  assert.deepEqual(
    set.measures.map(({ goal }) => goal),
    ['I', 'IV', 'IV'],
  )
})

test('two goals may change their numbers for one another’s', () => {
  const typed = asTypedBut(1, { number: 'II' }).with(1, {
    ...asTheyAre[1],
    number: 'I',
  } as TypedGoal)
  assert.deepEqual(
    taken(setGoals(draft, typed)).measures.map(({ goal }) => goal),
    ['II', 'I', 'I'],
  )
})

test('a new goal stands where it was typed', () => {
  const set = taken(setGoals(draft, [...asTheyAre, { was: null, number: 'IV', title: 'Нова' }]))
  assert.deepEqual(set.goals.at(-1), { number: 'IV', title: 'Нова' })
  assert.deepEqual(set.measures, draft.measures)
})

test('an emptied goal without measures is taken out', () => {
  const set = taken(setGoals(draft, asTypedBut(3, { number: ' ', title: '' })))
  assert.deepEqual(set.goals, draft.goals.slice(0, 2))
})

test('an emptied goal with measures is refused, and says which they are', () => {
  const set = setGoals(draft, asTypedBut(2, { number: '', title: '' }))
  assert.ok(areRefusals(set))
  assert.deepEqual(
    set.map(({ code, field }) => [code, field]),
    [['goal-has-measures', 'title-2']],
  )
  assert.match(set[0]?.message.bg ?? '', /\(2, 3\)/)
})

test('a goal has a number and a title, neither too long, and the number is its own', () => {
  assert.deepEqual(refused(asTypedBut(1, { number: '' })), ['number-1 field-required'])
  assert.deepEqual(refused(asTypedBut(1, { title: ' ' })), ['title-1 field-required'])
  assert.deepEqual(refused(asTypedBut(1, { number: 'I'.repeat(21) })), ['number-1 field-too-long'])
  assert.deepEqual(refused(asTypedBut(3, { title: 'я'.repeat(1001) })), ['title-3 field-too-long'])
  assert.deepEqual(refused(asTypedBut(3, { number: 'I' })), ['number-3 goal-number-taken'])
})

test('everything that is wrong is said at once', () =>
  assert.deepEqual(
    refused(asTypedBut(1, { number: '' }).with(2, { was: 'III', number: 'II', title: '' })),
    ['number-1 field-required', 'title-3 field-required', 'number-3 goal-number-taken'],
  ))

test('a number as long as may be, and a title, are taken', () => {
  const longest = { number: 'I'.repeat(20), title: 'я'.repeat(1000) }
  assert.deepEqual(taken(setGoals(draft, asTypedBut(3, longest))).goals[2], longest)
})
