import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, nowhere } from '../core/base/finding.ts'
import { findingsInRows } from './findings-in-rows.ts'
import { madeDraft } from './lint/testing/made-draft.ts'

const about: Finding = {
  ...nowhere,
  rule: 'missing-target',
  severity: 'error',
  actual: '',
  expected: '',
  message: { bg: 'Няма цел.', en: 'There is no target.' },
}

test('a finding about a measure says in which row of the file the measure stands', () => {
  const draft = madeDraft([{ source: { table: 2, row: 4 } }, { source: { table: 2, row: 7 } }])
  const [second] = findingsInRows([{ ...about, position: 2 }], draft)
  assert.deepEqual(second?.source, { table: 2, row: 7 })
})

test('a finding about the whole plan has no row, and one that knows its row keeps it', () => {
  const draft = madeDraft([{}])
  const [whole, known] = findingsInRows([about, { ...about, source: { table: 1, row: 9 } }], draft)
  assert.equal(whole?.source, undefined)
  assert.deepEqual(known?.source, { table: 1, row: 9 })
})
