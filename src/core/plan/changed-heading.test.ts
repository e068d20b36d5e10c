import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedHeading } from './changed-heading.ts'
import type { Goal, Measure, PlanContent } from './plan.ts'
import { planOfRoads } from './testing/plans-in-force.ts'

const goalsOf = (...numbers: string[]): Goal[] =>
  numbers.map((number) => ({ number, title: { bg: `Цел ${number}` } }))
const planWith = (said: Partial<PlanContent>): PlanContent => ({ ...planOfRoads(), ...said })
const under = (goal: string): Measure => {
  const [measure] = planOfRoads().measures
  assert.ok(measure)
  return { ...measure, goal }
}
const numbersAfter = (before: string[], wanted: string[], removed: string[]) =>
  changedHeading(
    planWith({ goals: goalsOf(...before) }),
    planWith({ goals: goalsOf(...wanted) }),
    removed.map(under),
  )?.after.goals.map(({ number }) => number)

test('the same title and the same goals are no change', () => {
  const plan = planWith({ goals: goalsOf('I', 'II') })
  assert.equal(changedHeading(plan, { ...plan, goals: [...plan.goals] }, []), null)
})

test('translations of words that stay are kept, so that they alone make no change', () => {
  const title = { bg: 'План за пътищата', en: 'Plan for roads' }
  const goals = [{ number: 'I', title: { bg: 'Цел I', en: 'Goal I' } }]
  const wanted = planWith({ title: { bg: title.bg }, goals: goalsOf('I') })
  assert.equal(changedHeading(planWith({ title, goals }), wanted, []), null)
})

test('other words have no translation yet, before and after are told whole', () => {
  const title = { bg: 'План за пътищата', en: 'Plan for roads' }
  const plan = planWith({ title, goals: goalsOf('I') })
  const wanted = planWith({ title: { bg: 'План за мостовете' }, goals: goalsOf('I') })
  assert.deepEqual(changedHeading(plan, wanted, []), {
    before: { title, goals: plan.goals },
    after: { title: { bg: 'План за мостовете' }, goals: plan.goals },
  })
})

test('a goal that takes another number takes its translation with it', () => {
  const goals = [{ number: 'I', title: { bg: 'Мостове', en: 'Bridges' } }]
  const wanted = planWith({ goals: [{ number: 'III', title: { bg: 'Мостове' } }] })
  assert.deepEqual(changedHeading(planWith({ goals }), wanted, [])?.after.goals, [
    { number: 'III', title: { bg: 'Мостове', en: 'Bridges' } },
  ])
})

test('goals in another order are a change', () => {
  assert.deepEqual(numbersAfter(['I', 'II'], ['II', 'I'], []), ['II', 'I'])
})

test('a goal without any measure left is gone, one under which a measure is dropped stays', () => {
  assert.deepEqual(numbersAfter(['I', 'II'], ['I'], []), ['I'])
  assert.equal(numbersAfter(['I', 'II'], ['I'], ['II']), undefined, 'so that nothing changes')
  assert.deepEqual(numbersAfter(['I', 'II', 'III'], ['I'], ['III']), ['I', 'III'])
})

test('a goal that has to stay stands behind those that it stood behind before', () => {
  assert.deepEqual(numbersAfter(['I', 'II'], ['II'], ['I']), undefined)
  assert.deepEqual(numbersAfter(['I', 'II', 'III'], ['III', 'IV'], ['I', 'II']), [
    ...['I', 'II', 'III', 'IV'],
  ])
  assert.deepEqual(numbersAfter(['I', 'II'], ['IV', 'I', 'V'], ['II']), ['IV', 'I', 'II', 'V'])
})

test('a goal that the draft still has is not put there twice for a measure that is dropped', () => {
  assert.equal(numbersAfter(['I', 'II'], ['I', 'II'], ['I', 'II']), undefined)
})
