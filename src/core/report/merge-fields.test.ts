import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeFields } from './merge-fields.ts'

const base = { 'value-1': '3', done: 'Срещи.' }

test('who changed a field alone is heard, whoever saved first', () => {
  const mine = { 'value-1': '4', done: 'Срещи.' }
  const theirs = { 'value-1': '3', done: 'Пет срещи.' }
  const merged = { fields: { 'value-1': '4', done: 'Пет срещи.' }, conflicts: [] }
  assert.deepEqual(mergeFields(base, mine, theirs), merged)
  assert.deepEqual(mergeFields(base, theirs, mine), merged)
})

test('a field that both changed, each otherwise, is asked about and stays as it is saved', () => {
  const { fields, conflicts } = mergeFields(
    base,
    { ...base, 'value-1': '4' },
    { ...base, 'value-1': '5' },
  )
  assert.deepEqual(fields, { ...base, 'value-1': '5' })
  assert.deepEqual(conflicts, [{ field: 'value-1', base: '3', mine: '4', theirs: '5' }])
})

test('two who typed the same are of one mind', () => {
  const both = { ...base, next: 'Обучение.' }
  assert.deepEqual(mergeFields(base, both, both), { fields: both, conflicts: [] })
})

test('what one emptied is empty, unless the other wrote something else there', () => {
  const { done: _, ...emptied } = base
  assert.deepEqual(mergeFields(base, emptied, base).fields, emptied)
  assert.deepEqual(mergeFields(base, base, emptied).fields, emptied)
  const { fields, conflicts } = mergeFields(base, emptied, { ...base, done: 'Пет срещи.' })
  assert.equal(fields['done'], 'Пет срещи.')
  assert.deepEqual(conflicts, [{ field: 'done', base: 'Срещи.', mine: '', theirs: 'Пет срещи.' }])
})

test('without a change of theirs mine is taken whole', () => {
  assert.deepEqual(mergeFields(base, { next: 'x' }, base), { fields: { next: 'x' }, conflicts: [] })
})

test('a field that only one of them knows of is a field like any other', () => {
  const { fields, conflicts } = mergeFields({}, { a: '1' }, { b: '2' })
  assert.deepEqual(fields, { a: '1', b: '2' })
  assert.deepEqual(conflicts, [])
})
