import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lint } from '../lint.ts'
import { madeDraft, madeIndicator } from '../testing/made-draft.ts'
import { columnMissing } from './column-missing.ts'

const without = {
  text: { budget: '', baseline: '-', deadline: '', target: '' },
  funding: [],
  indicators: [
    madeIndicator({
      baseline: { value: null, note: null },
      target: { operator: 'none', value: null, note: null },
    }),
  ],
}

test('what no measure has is told once for the plan, and not again for each measure', () => {
  const findings = lint(madeDraft([without, without, without]))
  assert.deepEqual(
    findings.map(({ rule, severity, expected, position }) => [rule, severity, expected, position]),
    [
      ['column-missing', 'error', 'целева стойност', null],
      ['column-missing', 'error', 'срок', null],
      ['column-missing', 'warning', 'текуща стойност', null],
      ['column-missing', 'warning', 'финансиране', null],
    ],
  )
})

test('one measure that says it is enough, and a plan of one measure has no columns', () => {
  assert.deepEqual(columnMissing.check(madeDraft([without, {}])), [])
  assert.deepEqual(columnMissing.check(madeDraft([without])), [])
})

test('a plan whose values to reach were read in other cells has targets, though no column of them', () => {
  const elsewhere = { text: { target: '', expectedResults: '120 обучени' } }
  const [finding] = columnMissing.check(madeDraft([elsewhere, elsewhere]))
  assert.deepEqual([finding?.severity, finding?.expected], ['warning', 'целева стойност'])
})
