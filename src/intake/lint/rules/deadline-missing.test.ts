import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { deadlineMissing } from './deadline-missing.ts'

test('an empty deadline is an error', () => {
  const findings = deadlineMissing.check(madeDraft([{}, { text: { deadline: '–' } }]))
  assert.deepEqual(
    findings.map(({ position, severity }) => `${position} ${severity}`),
    ['2 error'],
  )
})
