import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { missingTarget } from './missing-target.ts'

test('an empty cell or a dash is no target; a zero is one', () => {
  const texts = ['', '–', '.', '0', 'Брой срещи']
  const findings = missingTarget.check(madeDraft(texts.map((target) => ({ text: { target } }))))
  assert.deepEqual(
    findings.map(({ position, cell, severity }) => `${position} ${cell} ${severity}`),
    ['1 target error', '2 target error', '3 target error'],
  )
})
