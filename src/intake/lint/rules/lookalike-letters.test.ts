import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { lookalikeLetters } from './lookalike-letters.ts'

test('a word of two alphabets is told with what it means, once', () => {
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
      { position: 1, actual: 'ЕMPACT', expected: 'EMPACT' },
    ],
  )
})
