import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, nowhere } from '../core/base/finding.ts'
import type { Draft } from '../core/draft/draft.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { findingsAfterMending } from './findings-after-mending.ts'
import { draft, findingOfReading } from './testing/keep-draft.ts'

const register = { institutions: [] }

/** A row of sums below the two measures, as the reading of a table tells of it. */
const rowOfSums: Finding = {
  ...nowhere,
  rule: 'total-row',
  severity: 'info',
  actual: 'Общо 1 000 лв.',
  expected: '',
  message: { bg: 'Ред със сума.', en: 'A row of sums.' },
  leftOut: ['Общо', '1 000 лв.'],
  source: { table: 1, row: 5 },
}

const paid = (amount: string): Draft => ({
  ...draft,
  measures: draft.measures.map((measure) => ({
    ...measure,
    funding: [
      { source: 'ДБ', amount: decimal(amount), currency: 'BGN', basis: 'total', note: null },
    ],
  })),
})

const rulesIn = (mended: Draft, kept: readonly Finding[]) =>
  findingsAfterMending(kept, mended, register).map(({ rule }) => rule)

test('what was found in reading stays, what the linter found is looked for anew', () => {
  const stale = { ...findingOfReading, rule: 'duplicate-number' }
  const rules = rulesIn(draft, [findingOfReading, stale])
  assert.ok(rules.includes('tracked-change'))
  assert.ok(!rules.includes('duplicate-number'))
})

test('the row of sums and the text around the tables are compared with the mended draft, too', () => {
  assert.ok(rulesIn(paid('400'), [rowOfSums]).includes('sum-differs'))
  assert.ok(!rulesIn(paid('500'), [rowOfSums]).includes('sum-differs'))
  const again = findingsAfterMending([rowOfSums], paid('400'), register)
  assert.ok(rulesIn(paid('300'), again).includes('sum-differs'), 'after the second mend')
})
