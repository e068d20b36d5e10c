import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '../../core/base/language.ts'
import { verdicts } from '../../core/degree/verdict.ts'
import { measureVerdictWords, verdictWords } from './verdict-words.ts'

test('an indicator and a measure are judged in the gender of their words', () => {
  assert.equal(verdictWords('partly', 'bg'), 'частично изпълнен')
  assert.equal(measureVerdictWords('partly', 'bg'), 'частично изпълнена')
  assert.equal(measureVerdictWords('partly', 'en'), 'partly met')
})

test('no two verdicts are said alike', () => {
  for (const language of languages)
    for (const said of [verdictWords, measureVerdictWords])
      assert.equal(new Set(verdicts.map((each) => said(each, language))).size, verdicts.length)
})
