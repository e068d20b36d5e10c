import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../words/words-of.ts'
import { similarity, tellingWords } from './label-similarity.ts'

const between = (a: string, b: string): number =>
  similarity(tellingWords(a, wordsOf.bg), tellingWords(b, wordsOf.bg))

test('words that every label has tell nothing', () => {
  assert.deepEqual(tellingWords('Брой на обучените лица', wordsOf.bg), ['обучените', 'лица'])
})

test('the same label in other words order, case or letters is the same', () => {
  assert.equal(between('Брой обучени лица', 'лица, обучени'), 1)
  assert.equal(between('учебнo помагалo', 'Учебно помагало'), 1)
})

test('word forms count, though less than the word itself', () => {
  const forms = between('презаселени лица', 'лица за презаселване')
  assert.ok(forms > 0.7 && forms < 1, String(forms))
  assert.ok(between('обучени служители', 'обучени служители') > between('обучения', 'обучени'))
})

test('labels that share nothing are not similar', () => {
  assert.equal(between('визи', 'молби за пребиваване'), 0)
  assert.equal(between('', 'лица'), 0)
})
