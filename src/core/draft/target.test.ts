import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import { isSetTarget, setTargetKinds, type Target } from './target.ts'

const [five, nine] = ['5' as Decimal, '9' as Decimal]

test('what one number and a requirement say is not set apart, nor is what the plan leaves open', () => {
  const told: readonly Target[] = [
    ...(['at-least', 'at-most', 'exactly'] as const).map((kind) => ({ kind, value: five })),
    ...[{ kind: 'all' as const, value: null }, { kind: 'none' as const }],
  ]
  for (const target of told) assert.ok(!isSetTarget(target), target.kind)
})

test('bounds on both sides, stages, a trend and words are set by a person', () => {
  const set: readonly Target[] = [
    { kind: 'between', low: five, high: nine },
    { kind: 'stages', stages: [] },
    { kind: 'trend' },
    { kind: 'words' },
  ]
  for (const target of set) assert.ok(isSetTarget(target), target.kind)
  assert.deepEqual(
    set.map(({ kind }) => kind),
    [...setTargetKinds],
  )
})
