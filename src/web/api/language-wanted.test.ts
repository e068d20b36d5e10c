import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageWanted } from './language-wanted.ts'

test('what the address asks for comes before what the header likes', () => {
  assert.equal(languageWanted('en', 'bg'), 'en')
  assert.equal(languageWanted('bg', 'en'), 'bg')
})

test('of several languages the one that is liked best and is ours', () => {
  assert.equal(languageWanted(undefined, 'de, en;q=0.7, bg;q=0.3'), 'en')
  assert.equal(languageWanted(undefined, 'en;q=0.3, bg-BG;q=0.9'), 'bg')
  assert.equal(languageWanted(undefined, 'en-GB'), 'en')
  assert.equal(languageWanted(undefined, 'bg;q=0, en;q=0.1'), 'en')
})

test('whatever stands in the header, there is a language', () => {
  const junk = ['', undefined, '*', 'de', ';;;', 'en;q=abc', 'q=1', ','.repeat(5000), '\u0000']
  for (const header of junk) assert.match(languageWanted(undefined, header), /^(bg|en)$/)
  assert.equal(languageWanted(['en', 'bg'], 'de'), 'bg')
  assert.equal(languageWanted('fr', undefined), 'bg')
})
