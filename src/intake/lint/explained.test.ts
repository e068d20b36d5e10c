import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../core/base/finding.ts'
import { withoutExplained } from './explained.ts'

const finding = (rule: string, position: number, cell: string): Finding => ({
  rule,
  severity: 'warning',
  measure: String(position),
  position,
  cell,
  actual: '',
  expected: '',
  message: { bg: rule, en: rule },
})

test('what follows from cells that have moved is not told beside it, in that row only', () => {
  const left = withoutExplained([
    finding('cells-shifted', 1, 'deadline'),
    finding('unknown-institution', 1, 'responsible'),
    finding('unknown-institution', 2, 'responsible'),
    finding('lookalike-letters', 1, 'measure'),
  ])
  assert.deepEqual(
    left.map(({ rule, position }) => `${position} ${rule}`),
    ['1 cells-shifted', '2 unknown-institution', '1 lookalike-letters'],
  )
})

test('a cause in one cell explains that cell alone', () => {
  const left = withoutExplained([
    finding('template-text', 1, 'budget'),
    finding('missing-amount', 1, 'budget'),
    finding('target-names-no-value', 1, 'target'),
  ])
  assert.deepEqual(
    left.map(({ rule }) => rule),
    ['template-text', 'target-names-no-value'],
  )
})
