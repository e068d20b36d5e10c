import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { duplicateNumber } from './duplicate-number.ts'

test('the second measure with a number is told, at its place', () => {
  const [finding, ...more] = duplicateNumber.check(
    madeDraft([{ number: '64' }, { number: '64' }, { number: '65' }]),
  )
  assert.deepEqual(more, [])
  assert.deepEqual(
    [finding?.severity, finding?.measure, finding?.position, finding?.cell, finding?.actual],
    ['error', '64', 2, 'number', '64'],
  )
})

test('numbers may begin anew in each goal', () => {
  const goals = [
    { number: 'I', title: 'Достъп' },
    { number: 'II', title: 'Хора' },
  ]
  const measures = [
    { number: '1', goal: 'I' },
    { number: '2', goal: 'I' },
    { number: '1', goal: 'II' },
    { number: '2', goal: 'II' },
    { number: '2', goal: 'II' },
  ]
  assert.deepEqual(
    duplicateNumber.check(madeDraft(measures, { goals })).map((finding) => finding.position),
    [5],
  )
})
