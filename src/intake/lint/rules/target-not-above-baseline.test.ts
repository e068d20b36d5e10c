import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft, madeIndicator, value } from '../testing/made-draft.ts'
import { targetNotAboveBaseline } from './target-not-above-baseline.ts'

const fromTo = (from: string, to: string, said = {}) => ({
  indicators: [
    madeIndicator({
      baseline: { value: value(from), note: null },
      target: { operator: 'at-least', value: value(to), note: null },
      ...said,
    }),
  ],
})

test('a count that does not rise is told', () => {
  const findings = targetNotAboveBaseline.check(
    madeDraft([fromTo('5', '5'), fromTo('9', '10'), fromTo('10', '9.5')]),
  )
  assert.deepEqual(
    findings.map((finding) => finding.actual),
    ['5 → 5', '10 → 9,5'],
  )
})

test('limits and levels to keep need not rise', () => {
  const atMost = { operator: 'at-most', value: value('5'), note: null }
  const measures = [
    fromTo('120', '120', { kind: 'cap' }),
    fromTo('80', '80', { kind: 'maintain' }),
    fromTo('9', '5', { target: atMost }),
  ]
  assert.deepEqual(targetNotAboveBaseline.check(madeDraft(measures)), [])
})
