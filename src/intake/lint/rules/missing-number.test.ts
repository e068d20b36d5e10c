import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { missingNumber } from './missing-number.ts'

test('one measure without a number among others is an error', () => {
  const findings = missingNumber.check(madeDraft([{}, { number: '' }]))
  assert.deepEqual(
    findings.map(({ severity, position, measure }) => ({ severity, position, measure })),
    [{ severity: 'error', position: 2, measure: null }],
  )
})

test('a plan without any numbers is told once', () => {
  const findings = missingNumber.check(madeDraft([{ number: '' }, { number: '' }]))
  assert.deepEqual(
    findings.map(({ severity, position }) => ({ severity, position })),
    [{ severity: 'warning', position: null }],
  )
})
