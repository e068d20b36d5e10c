import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { deadlineOutsidePlanYear } from './deadline-outside-plan-year.ts'

const ending = (to: string) =>
  ({ deadline: { kind: 'month', from: null, to, every: null, phases: [] } }) as const

test('a deadline before or after the plan is told', () => {
  const findings = deadlineOutsidePlanYear.check(
    madeDraft([ending('2024-12'), ending('2025-12'), ending('2026-01')]),
  )
  assert.deepEqual(
    findings.map((finding) => finding.position),
    [1, 3],
  )
})

test('a plan of several years has no year to be outside of', () => {
  assert.deepEqual(
    deadlineOutsidePlanYear.check(madeDraft([ending('2031-01')], { year: null })),
    [],
  )
})
