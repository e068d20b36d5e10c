import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../base/finding.ts'
import { proposedSharing } from './proposed-sharing.ts'
import { version } from './testing/versions.ts'

const measureWith = (said: Parameters<typeof version>[0][number]) => {
  const [measure] = version([said]).measures
  assert.ok(measure)
  return measure
}

const finding = (position: number, shared?: readonly string[]): Finding => ({
  ...{ rule: 'shared-funding', severity: 'warning', actual: '', expected: '' },
  ...{ measure: String(position), position, cell: 'budget' },
  message: { bg: 'Една и съща сума.', en: 'The same sum.' },
  ...(shared ? { mend: { kind: 'shared-funding', position, with: shared } } : {}),
})

test('what is shared already comes first, then what the findings propose', () => {
  const measure = measureWith({ sharedFundingWith: ['4'] })
  const found = [finding(1, ['2', '3'])]
  assert.deepEqual(proposedSharing(measure, found), ['4', '2', '3'])
})

test('a number is named once, however many findings propose it', () => {
  const measure = measureWith({ sharedFundingWith: ['2'] })
  const found = [finding(1, ['2', '3']), finding(1, ['3'])]
  assert.deepEqual(proposedSharing(measure, found), ['2', '3'])
})

test('a finding on another measure, or one that mends nothing, proposes nothing here', () => {
  const found = [finding(2, ['3']), finding(1)]
  assert.deepEqual(proposedSharing(measureWith({}), found), [])
})

test('what a person has refused is not proposed again, whoever proposes it', () => {
  const measure = measureWith({ sharedFundingWith: ['2'], sharingRefused: ['2', '3'] })
  const found = [finding(1, ['3', '4'])]
  assert.deepEqual(proposedSharing(measure, found), ['4'])
})
