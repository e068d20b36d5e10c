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

test('an address that names no language stays as it is', () => {
  assert.equal(inOtherLanguage('/bgplans', 'en'), '/bgplans')
  assert.equal(inOtherLanguage('/', 'en'), '/')
})
