import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../words/words-of.ts'
import { cellThings } from './cell-things.ts'

const read = (text: string, year: number | null): string[] =>
  cellThings(text, wordsOf.en, year).map(
    ({ label, value, notes, ambiguous }) =>
      `${label} ${value} (${notes.join('; ')})${ambiguous ? ' asked' : ''}`,
  )

test('of values for several years that of the plan counts, the others are told and a person is asked', () => {
  assert.deepEqual(read('2024: 5; 2025: 10; 2026: 15', 2025), [
    ' 10 (2025; 2024: 5; 2026: 15) asked',
  ])
  assert.deepEqual(read('Trees: 2024 – 5; 2025 – 10', 2024), ['Trees 5 (2024; 2025: 10) asked'])
})

test('where the plan names none of the years, the last counts', () => {
  assert.deepEqual(read('2024: 5; 2025: 10', 2030), [' 10 (2025; 2024: 5) asked'])
  assert.deepEqual(read('2024: 5; 2025: 10', null), [' 10 (2025; 2024: 5) asked'])
})

test('two things of one year, or values without years, stay two', () => {
  assert.equal(read('Trees – 5 (2024); Parks – 10 (2025)', 2024).length, 2)
  assert.equal(read('5 (2024); 10 (2024)', 2024).length, 2)
  assert.equal(read('Trees – 5; Parks – 10', 2024).length, 2)
})
