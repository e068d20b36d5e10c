import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { deadlineAfterPlan } from './deadline-after-plan.ts'

const ending = (to: string) =>
  ({ deadline: { kind: 'month', from: null, to, every: null, phases: [] } }) as const

test('a deadline after the plan’s year is told', () => {
  const findings = deadlineAfterPlan.check(
    madeDraft([ending('2024-12'), ending('2025-12'), ending('2026-01')]),
  )
  assert.deepEqual(
    findings.map((finding) => finding.position),
    [3],
  )
})

test('one late phase is enough', () => {
  const phases = [
    { to: '2026-03', what: 'отчет' },
    { to: '2025-03', what: 'проект' },
  ]
  const deadline = { kind: 'phased', from: null, to: '2025-03', every: null, phases } as const
  assert.equal(deadlineAfterPlan.check(madeDraft([{ deadline }])).length, 1)
})

test('a plan of unknown years has no end to be after', () => {
  assert.deepEqual(deadlineAfterPlan.check(madeDraft([ending('2031-01')], { year: null })), [])
})
