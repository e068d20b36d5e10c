import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { countDiffers } from './count-differs.ts'

test('the number in the text is held against the rows of the table', () => {
  const [finding] = countDiffers.check(madeDraft([{}, {}], { declaredMeasureCount: 3 }))
  assert.deepEqual([finding?.actual, finding?.expected], ['2', '3'])
  assert.deepEqual(countDiffers.check(madeDraft([{}, {}], { declaredMeasureCount: 2 })), [])
  assert.deepEqual(countDiffers.check(madeDraft([{}, {}])), [])
})
