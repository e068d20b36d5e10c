import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { deadlinePast } from './deadline-past.ts'

const ending = (to: string) =>
  ({ deadline: { kind: 'month', from: null, to, every: null, phases: [] } }) as const

test('a deadline that is over before the plan begins is told', () => {
  const findings = deadlinePast.check(
    madeDraft([ending('2024-12'), ending('2025-12'), ending('2026-01')]),
  )
  assert.deepEqual(
    findings.map(({ position, cell }) => `${position} ${cell}`),
    ['1 deadline'],
  )
})

test('a plan of several years begins with the first that its title names', () => {
  const title = 'План за действие 2024–2026 г.'
  const measures = [ending('2023-12'), ending('2024-01'), ending('2026-12')]
  assert.deepEqual(
    deadlinePast.check(madeDraft(measures, { title, year: null })).map(({ position }) => position),
    [1],
  )
})
