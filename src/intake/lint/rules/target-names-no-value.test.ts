import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft, madeIndicator, value } from '../testing/made-draft.ts'
import { targetNamesNoValue } from './target-names-no-value.ts'

const none = { operator: 'none', value: null, note: null } as const

test('a target that only names what is counted is an error', () => {
  const [finding] = targetNamesNoValue.check(
    madeDraft([
      {
        text: { target: 'Брой срещи –' },
        indicators: [madeIndicator({ name: 'Брой срещи', target: none })],
      },
    ]),
  )
  assert.deepEqual(
    [finding?.severity, finding?.cell, finding?.actual],
    ['error', 'target', 'Брой срещи'],
  )
})

test('one of several indicators without a value is a warning', () => {
  const [finding] = targetNamesNoValue.check(
    madeDraft([{ indicators: [madeIndicator(), madeIndicator({ target: none })] }]),
  )
  assert.equal(finding?.severity, 'warning')
})

test('deliverables and trends need no number; an empty cell has its own rule', () => {
  const measures = [
    { indicators: [madeIndicator({ kind: 'milestone', target: none })] },
    { indicators: [madeIndicator({ kind: 'trend', target: none })] },
    { text: { target: '' }, indicators: [madeIndicator({ target: none })] },
    { indicators: [madeIndicator({ target: { operator: 'all', value: value('5'), note: null } })] },
  ]
  assert.deepEqual(targetNamesNoValue.check(madeDraft(measures)), [])
})

test('words that start from a number need one to end at', () => {
  const indicators = [madeIndicator({ kind: 'qualitative', target: none })]
  assert.equal(targetNamesNoValue.check(madeDraft([{ indicators }])).length, 1)
})

test('a target in words alone is noted: only a person can judge it', () => {
  const inWords = madeIndicator({
    kind: 'qualitative',
    baseline: { value: null, note: null },
    target: none,
  })
  const severities = (...indicators: (typeof inWords)[]) =>
    targetNamesNoValue.check(madeDraft([{ indicators }])).map(({ severity }) => severity)
  assert.deepEqual(severities(inWords, inWords), ['info'])
  assert.deepEqual(severities(inWords, madeIndicator()), [])
})
