import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countedGroup } from './group-words.ts'

test('a group agrees with the count before it', () => {
  assert.deepEqual(
    [0, 1, 3, 21].map((count) => countedGroup('dropped', count, 'bg')),
    ['отпаднали с решение', 'отпаднала с решение', 'отпаднали с решение', 'отпаднали с решение'],
  )
  assert.equal(countedGroup('unknown', 1, 'bg'), 'не може да се оцени')
  assert.equal(countedGroup('unknown', 2, 'bg'), 'не могат да се оценят')
})

test('English has one form for one and for many', () => {
  assert.deepEqual(
    [1, 2].map((count) => countedGroup('carriedOver', count, 'en')),
    ['carried over to the next plan', 'carried over to the next plan'],
  )
})
