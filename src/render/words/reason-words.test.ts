import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '../../core/base/language.ts'
import { degreeReasons } from '../../core/degree/verdict.ts'
import { reasonClause, reasonSentence } from './reason-words.ts'

test('a reason is a sentence on its own and a clause after "because"', () => {
  assert.equal(reasonSentence('no-data', 'bg'), 'Няма отчетена стойност.')
  assert.equal(reasonClause('no-data', 'bg'), 'няма отчетена стойност')
  assert.equal(reasonSentence('no-data', 'en'), 'No value has been reported.')
})

test('no two reasons are said alike', () => {
  for (const language of languages) {
    const said = new Set(degreeReasons.map((reason) => reasonSentence(reason, language)))
    assert.equal(said.size, degreeReasons.length)
  }
})
