import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { goalWithoutMeasures } from './goal-without-measures.ts'

test('a goal that no measure serves is told; one that has goals of its own is not', () => {
  const goals = [
    { number: '1', title: 'Култура' },
    { number: '1.1', title: 'Читалища' },
    { number: '2', title: 'Спорт' },
  ]
  const findings = goalWithoutMeasures.check(madeDraft([{ goal: '1.1' }], { goals }))
  assert.deepEqual(
    findings.map(({ actual, position }) => [actual, position]),
    [['2 Спорт', null]],
  )
})

test('a plan without goals lacks none', () => {
  assert.deepEqual(goalWithoutMeasures.check(madeDraft([{}])), [])
})
