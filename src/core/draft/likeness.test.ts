import assert from 'node:assert/strict'
import { test } from 'node:test'
import { likeness, samePlanFrom } from './likeness.ts'
import { version } from './testing/versions.ts'

const plan = ['Ремонт на моста', 'Подмяна на осветлението', 'Обучение на ученици', 'Пътни знаци']

test('a newer version of a plan is like it, another plan is not', () => {
  const newer = version([...plan.slice(1), 'Нова сграда за пожарната'])
  assert.equal(likeness(version(plan), version(plan)), 1)
  assert.equal(likeness(version(plan), newer), 0.75)
  const other = version(['Ваксинация срещу грип', 'Лекари в училищата'])
  assert.ok(likeness(version(plan), other) < samePlanFrom)
})

test('two small plans of one institution are two plans', () => {
  const rest = { target: '10 срещи', responsible: 'Министерство на културата' }
  const of = (...measures: string[]) =>
    version(measures.map((measure) => ({ text: { measure, ...rest } })))
  const [a, b] = [of('Изложби', 'Концерти'), of('Разкопки', 'Архиви')]
  assert.equal(likeness(a, b), 0)
  assert.equal(likeness(a, a), 1)
})

test('a part of a plan is not the plan', () => {
  assert.equal(likeness(version(plan), version(plan.slice(0, 1))), 0.25)
})

test('the plan of another year is another plan, one without a year may be the same', () => {
  assert.equal(likeness(version(plan), version(plan, { year: 2026 })), 0)
  assert.equal(likeness(version(plan), version(plan, { year: null })), 1)
})

test('plans without measures are not alike', () => {
  assert.equal(likeness(version([]), version([])), 0)
})

test('a measure of which half the words are the same counts, one of which less is does not', () => {
  const of = (measure: string) => version([{ text: { measure } }])
  assert.equal(likeness(of('ремонт мост'), of('ремонт тунел')), 1)
  assert.equal(likeness(of('ремонт мост река'), of('ремонт тунел планина')), 0)
})

test('two plans are as alike from either side', () => {
  const [a, b] = [version(plan), version([...plan.slice(1), 'Съвсем нова мярка'])]
  assert.equal(likeness(a, b), likeness(b, a))
  assert.equal(likeness(a, b), 0.75)
})
