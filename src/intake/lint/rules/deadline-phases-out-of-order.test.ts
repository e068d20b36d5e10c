import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { deadlinePhasesOutOfOrder } from './deadline-phases-out-of-order.ts'

const phased = (...ends: string[]) => ({
  deadline: {
    kind: 'phased',
    from: null,
    to: ends.toSorted().at(-1) ?? null,
    every: null,
    phases: ends.map((to) => ({ to, what: '' })),
  } as const,
})
const range = (from: string, to: string) => ({
  deadline: { kind: 'range', from, to, every: null, phases: [] } as const,
})

test('phases and ends stand in the order of time', () => {
  const findings = deadlinePhasesOutOfOrder.check(
    madeDraft([
      phased('2025-03', '2025-12'),
      phased('2025-12', '2025-03'),
      range('2025-05', '2025-06'),
      range('2025-09', '2025-03'),
      phased('2025-03', '2025-03'),
    ]),
  )
  assert.deepEqual(
    findings.map(({ position, cell }) => `${position} ${cell}`),
    ['2 deadline', '4 deadline'],
  )
})
