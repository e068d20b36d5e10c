import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftDifference, isSamePlan } from './draft-difference.ts'
import { countOf, version } from './testing/versions.ts'

const lights = 'Подмяна на уличното осветление в града'
const school = 'Обучение на ученици по безопасност на движението'
const signs = 'Нови пътни знаци край училищата'

test('a version is no different from itself, however it was read', () => {
  const before = version([{ text: { measure: lights }, indicators: [countOf('Лампи', '10')] }])
  const after = version([lights])
  assert.ok(isSamePlan(draftDifference(before, after)))
})

test('a change is told cell by cell, the number and the goal among them', () => {
  const before = version([signs, { text: { measure: lights, target: '10', budget: '5 лв.' } }])
  const after = version([
    { goal: 'II', text: { measure: lights, target: '12', budget: '5 лв.' } },
    school,
  ])
  const { measures, counts } = draftDifference(before, after)
  const [removed, changed, added] = measures
  assert.deepEqual(
    measures.map(({ kind }) => kind),
    ['removed', 'changed', 'added'],
  )
  assert.ok(removed?.kind === 'removed' && removed.before.text.measure === signs)
  assert.ok(added?.kind === 'added' && added.after.text.measure === school)
  assert.deepEqual(changed?.kind === 'changed' && changed.cells, [
    { cell: 'number', before: '2', after: '1' },
    { cell: 'goal', before: '', after: 'II' },
    { cell: 'target', before: '10', after: '12' },
  ])
  assert.deepEqual(counts, { added: 1, removed: 1, changed: 1, same: 0 })
})

test('title, year and goals are compared, too', () => {
  const before = version([], {
    year: null,
    goals: [
      { number: 'I', title: 'Пътища' },
      { number: 'II', title: 'Мостове' },
    ],
  })
  const after = version([], {
    title: 'План за пътищата и мостовете',
    goals: [
      { number: 'I', title: 'Пътища' },
      { number: 'III', title: 'Тунели' },
    ],
  })
  const difference = draftDifference(before, after)
  assert.deepEqual(difference.title, {
    before: 'План за пътищата',
    after: 'План за пътищата и мостовете',
  })
  assert.deepEqual(difference.year, { before: '', after: '2025' })
  assert.deepEqual(difference.goals, [
    { number: 'III', before: null, after: 'Тунели' },
    { number: 'II', before: 'Мостове', after: null },
  ])
  assert.ok(!isSamePlan(difference))
})

test('one thing that reads otherwise is enough for another plan', () => {
  const plan = version([lights], { goals: [{ number: 'I', title: 'Пътища' }] })
  const others = {
    title: { ...plan, title: 'Друг план' },
    year: { ...plan, year: 2026 },
    goal: { ...plan, goals: [{ number: 'I', title: 'Мостове' }] },
    cell: version([{ text: { measure: lights, budget: '5 лв.' } }], { goals: plan.goals }),
    more: version([lights, school], { goals: plan.goals }),
    fewer: version([], { goals: plan.goals }),
  }
  for (const [what, other] of Object.entries(others)) {
    assert.ok(!isSamePlan(draftDifference(plan, other)), what)
    assert.ok(!isSamePlan(draftDifference(other, plan)), what)
  }
  assert.ok(isSamePlan(draftDifference(plan, { ...plan, measures: [...plan.measures] })))
})

test('turned round, what was added is removed, and each change reads backwards', () => {
  const before = version([signs, { text: { measure: lights, target: '10' } }])
  const after = version([{ text: { measure: lights, target: '12' } }, school], { title: 'План' })
  const [there, back] = [draftDifference(before, after), draftDifference(after, before)]
  assert.deepEqual(
    [back.counts.added, back.counts.removed, back.counts.changed, back.counts.same],
    [there.counts.removed, there.counts.added, there.counts.changed, there.counts.same],
  )
  assert.deepEqual(back.title, { before: there.title?.after, after: there.title?.before })
  const cells = ({ measures }: typeof there) =>
    measures.flatMap((change) => (change.kind === 'changed' ? change.cells : []))
  assert.deepEqual(
    cells(back),
    cells(there).map((cell) => ({ ...cell, before: cell.after, after: cell.before })),
  )
})
