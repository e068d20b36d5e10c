import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellKeys, type MeasureText } from '../../core/draft/draft.ts'
import { wordsOf } from '../words/words-of.ts'
import { withBothApart } from './baseline-and-target.ts'
import { interpretIndicators } from './indicators.ts'

const text = (given: Partial<MeasureText>): MeasureText => ({
  ...(Object.fromEntries(cellKeys.map((key) => [key, ''])) as Record<keyof MeasureText, string>),
  ...given,
})

test('a cell that tells baseline and target under their names is read as two', () => {
  const both = 'Baseline: 900 firms\nTarget: 2,000 firms'
  for (const key of ['baseline', 'target'] as const) {
    const [indicator] = interpretIndicators(text({ [key]: both }), wordsOf.en)
    assert.equal(indicator?.baseline.value, '900')
    assert.equal(indicator?.target.value, '2000')
  }
})

test('the target may come first, and both may have several lines', () => {
  const apart = withBothApart(
    text({ target: 'Целева стойност: 60\nдо края\nТекуща стойност: 40' }),
    wordsOf.bg,
  )
  assert.deepEqual([apart.baseline, apart.target], ['40', '60\nдо края'])
})

test('what names only one of the two, or has a cell for each, stays as it is', () => {
  for (const given of [
    { target: 'Target: 60' },
    { baseline: '40', target: 'Baseline: 40\nTarget: 60' },
    { target: 'Meetings\nBaseline: 40\nTarget: 60' },
  ])
    assert.deepEqual(withBothApart(text(given), wordsOf.en), text(given))
})
