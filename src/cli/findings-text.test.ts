import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, nowhere } from '../core/base/finding.ts'
import { findingsText } from './findings-text.ts'

const finding = (said: Partial<Finding>): Finding => ({
  ...nowhere,
  rule: 'missing-target',
  severity: 'error',
  actual: '',
  expected: '',
  message: { bg: 'Няма цел.', en: 'No target.' },
  ...said,
})

test('findings stand by severity, the same sentence once with all its places', () => {
  const lines = findingsText(
    [
      finding({ severity: 'info', rule: 'text-outside-table' }),
      finding({ measure: '3', position: 3, cell: 'target' }),
      finding({ position: 5, cell: 'target' }),
    ],
    'bg',
    80,
  )
  assert.deepEqual(lines, [
    '',
    'Грешки (2)',
    '  • Мерки 3, [5], целева стойност: Няма цел.',
    '',
    'За сведение (1)',
    '  • Целият план: Няма цел.',
  ])
})

test('a plan without findings is told so', () => {
  assert.deepEqual(findingsText([], 'en', 80), ['There are no findings.'])
})
