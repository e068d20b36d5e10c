import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areSaidAlike, isLanguage, wordsIn } from './language.ts'

test('the languages of the interface, and nothing like them', () => {
  for (const language of ['bg', 'en']) assert.ok(isLanguage(language))
  for (const other of ['', 'BG', 'de', 'bg-BG', null, undefined, 0, ['bg']])
    assert.ok(!isLanguage(other))
})

test('words in the wanted language, or in another that is named', () => {
  const both = { bg: 'брой', en: 'number' }
  assert.deepEqual(wordsIn(both, 'en'), { text: 'number', language: 'en' })
  assert.deepEqual(wordsIn({ bg: 'брой' }, 'en'), { text: 'брой', language: 'bg' })
  assert.deepEqual(wordsIn({ en: 'number' }, 'bg'), { text: 'number', language: 'en' })
  assert.deepEqual(wordsIn({}, 'en'), { text: '', language: 'en' })
})

test('words are alike that say the same wherever both say anything', () => {
  assert.ok(areSaidAlike({ bg: 'брой', en: 'number' }, { bg: 'брой' }))
  assert.ok(areSaidAlike({ bg: 'брой', en: 'number' }, { bg: 'брой', en: 'number' }))
  assert.ok(!areSaidAlike({ bg: 'брой', en: 'number' }, { bg: 'брой', en: 'count' }))
  assert.ok(!areSaidAlike({ bg: 'number' }, { en: 'number' }))
  assert.ok(!areSaidAlike({}, {}))
})
