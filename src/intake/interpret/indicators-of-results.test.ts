import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellKeys, type MeasureText } from '../../core/draft/draft.ts'
import { wordsOf } from '../words/words-of.ts'
import { indicatorsOfResults, tellsTargetsInResults } from './indicators-of-results.ts'

const text = (given: Partial<MeasureText>): MeasureText => ({
  ...(Object.fromEntries(cellKeys.map((key) => [key, ''])) as Record<keyof MeasureText, string>),
  ...given,
})
const read = (expectedResults: string, given: Partial<MeasureText> = {}) =>
  indicatorsOfResults(text({ measure: 'Do it', expectedResults, ...given }), wordsOf.en, 2026).map(
    ({ name, kind, target, confidence }) => [name, kind, target.value, confidence],
  )

test('results that carry values are indicators, and none of them is sure', () => {
  assert.deepEqual(read('3 manuals; 120 teachers trained'), [
    ['manuals', 'count', '3', 'likely'],
    ['teachers trained', 'count', '120', 'likely'],
  ])
})

test('what is there in the end is one as well; what is only said beside it is none', () => {
  assert.deepEqual(read('• Guide published\n• Better awareness of the public\n• 4 meetings'), [
    ['Guide published', 'milestone', null, 'likely'],
    ['meetings', 'count', '4', 'likely'],
  ])
})

test('results in words alone leave the measure without a target', () => {
  assert.deepEqual(read('Better awareness of the public'), [
    ['Better awareness of the public', 'qualitative', null, 'unsure'],
  ])
})

test('a measure that has a target of its own is read by it', () => {
  assert.deepEqual(read('3 manuals', { target: '5 meetings' }), [
    ['meetings', 'count', '5', 'sure'],
  ])
})

test('a plan tells its targets in the results where hardly any measure has a target', () => {
  const results = text({ expectedResults: '3 manuals' })
  const targets = text({ target: '3' })
  assert.equal(tellsTargetsInResults([results, results, text({})]), true)
  assert.equal(tellsTargetsInResults([results, results, targets]), false)
  assert.equal(tellsTargetsInResults([text({}), text({})]), false)
})
