import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOtherLanguage } from './other-language.ts'

test('the same page in the other language keeps its path and its query', () => {
  assert.equal(
    inOtherLanguage('/bg/plans/plan-2024?done=adopted', 'en'),
    '/en/plans/plan-2024?done=adopted',
  )
  assert.equal(inOtherLanguage('/bg', 'en'), '/en')
  assert.equal(inOtherLanguage('/en?done=published', 'bg'), '/bg?done=published')
})

test('instead of an address that names no language there is where the language begins: it may lead to another site', () => {
  assert.equal(inOtherLanguage('/bgplans', 'en'), '/en')
  assert.equal(inOtherLanguage('/', 'en'), '/en')
  assert.equal(inOtherLanguage('//other.example/bg', 'en'), '/en')
})
