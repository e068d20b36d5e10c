import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actKindWords, bodyWords } from './act-words.ts'

test('a usual kind of act has a name in both languages, whichever it was typed in', () => {
  const decision = { bg: 'Решение', en: 'Decision' }
  assert.deepEqual(actKindWords('Решение', 'bg'), decision)
  assert.deepEqual(actKindWords('Decision', 'en'), decision)
})

test('an act or body that is not known stays as it was typed, in its own language', () => {
  assert.deepEqual(actKindWords('Спогодба', 'bg'), { bg: 'Спогодба' })
  assert.deepEqual(bodyWords('Общински съвет', 'bg', null), { bg: 'Общински съвет' })
})

test('the council goes by its own name in each language, and no other body does', () => {
  const council = { bg: 'Съвет по миграция', en: 'Migration Council' }
  assert.deepEqual(bodyWords('Съвет по миграция', 'bg', council), council)
  assert.deepEqual(bodyWords('Министерски съвет', 'bg', council), {
    bg: 'Министерски съвет',
    en: 'Council of Ministers',
  })
  assert.deepEqual(bodyWords('Съвет', 'bg', council), { bg: 'Съвет' })
})
