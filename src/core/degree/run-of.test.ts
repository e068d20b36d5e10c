import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Measure } from '../plan/plan.ts'
import { runOf } from './run-of.ts'

type Deadline = Measure['deadline']
const open: Deadline = { kind: 'open', from: null, to: null, every: null, phases: [] }

const runs: [why: string, deadline: Partial<Deadline>, from: string, due: string][] = [
  ['open: the whole year of the plan', {}, '2024-01-01', '2024-12-31'],
  ['a month: due on its last day', { kind: 'month', to: '2024-06' }, '2024-01-01', '2024-06-30'],
  ['February of a leap year', { kind: 'month', to: '2024-02' }, '2024-01-01', '2024-02-29'],
  ['a range', { kind: 'range', from: '2024-03', to: '2024-09' }, '2024-03-01', '2024-09-30'],
  [
    'what recurs, to the end of the year',
    { kind: 'recurring', every: 'month' },
    '2024-01-01',
    '2024-12-31',
  ],
  [
    'phases: due with the last, in whatever order',
    {
      kind: 'phased',
      phases: [
        { to: '2024-10', what: '' },
        { to: '2024-04', what: '' },
      ],
    },
    '2024-01-01',
    '2024-10-31',
  ],
  ['after the plan', { kind: 'month', to: '2026-03' }, '2024-01-01', '2026-03-31'],
  [
    'before the plan: no run backwards',
    { kind: 'month', to: '2023-05' },
    '2023-05-01',
    '2023-05-31',
  ],
]

for (const [why, deadline, from, due] of runs) {
  test(why, () => assert.deepEqual(runOf({ ...open, ...deadline }, 2024), { from, due }))
}
