import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { cellsShifted } from './cells-shifted.ts'

test('values one column too far to the left are told', () => {
  const shifted = {
    expectedResults: 'Изготвяне на план - 0',
    baseline: 'Изготвен план - 1.',
    target: 'Укрепен капацитет.',
  }
  const findings = cellsShifted.check(
    madeDraft([{}, { text: shifted }, { text: { ...shifted, target: '1' } }]),
  )
  assert.deepEqual(
    findings.map((finding) => finding.position),
    [2],
  )
})
