import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { lookalikeLetters } from './lookalike-letters.ts'

test('the words of two alphabets in a cell are told with what they mean', () => {
  // The first word has a Latin "o", the second a Cyrillic "Е".
  const findings = lookalikeLetters.check(
    madeDraft([
      { text: { measure: 'учебнo помагало', target: '1 учебнo по ЕMPACT' } },
      { text: { measure: 'EURES в София, IT-сектор' } },
    ]),
  )
  assert.deepEqual(
    findings.map(({ position, actual, expected }) => ({ position, actual, expected })),
    [
      { position: 1, actual: 'учебнo', expected: 'учебно' },
      { position: 1, actual: 'учебнo, ЕMPACT', expected: 'учебно, EMPACT' },
    ],
  )
})

test('a word wholly in the other alphabet is told where the plan has its twin', () => {
  // The second measure has MOH and "c" in Latin letters; "ниво A" may well be Latin.
  const [finding, ...more] = lookalikeLetters.check(
    madeDraft([
      { text: { measure: 'Срещи с МОН', responsible: 'МОН' } },
      { text: { measure: 'Среща c директори, ниво A', responsible: 'MOH' } },
    ]),
  )
  assert.deepEqual([finding?.cell, finding?.actual, finding?.expected], ['measure', 'c', 'с'])
  assert.deepEqual(
    more.map(({ cell, expected }) => `${cell} ${expected}`),
    ['responsible МОН'],
  )
})

test('of two ways to write an abbreviation the plan means the one that it uses more', () => {
  const latin = { text: { measure: 'Операции по EMPACT', objective: 'EMPACT' } }
  assert.deepEqual(
    lookalikeLetters.check(madeDraft([latin, { text: { measure: 'Приоритети на ЕМРАСТ' } }])),
    [],
  )
})

test('in a plan in Latin letters the Cyrillic ones are the strangers', () => {
  const measures = [
    { text: { measure: 'Repair of libraries' } },
    // "hеlp" with a Cyrillic е.
    { text: { measure: 'Books and hеlp' } },
  ]
  const [finding] = lookalikeLetters.check(madeDraft(measures, { language: 'en' }))
  assert.deepEqual([finding?.position, finding?.expected], [2, 'help'])
})
