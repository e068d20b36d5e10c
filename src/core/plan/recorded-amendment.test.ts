import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Amendment, Plan, TargetRevision } from './plan.ts'
import { amendableOf } from './plan-on.ts'
import { changesBy } from './recorded-amendment.ts'
import { planOfRoads } from './testing/plans-in-force.ts'

const adopted = planOfRoads()
const [first, second] = adopted.measures
const [bridges] = first?.indicators ?? []
assert.ok(first && second && bridges)
const { adoption: act } = adopted

const from = '2025-06-01' as PlainDate
const reason = { bg: 'Причина' }
const revision = (value: string, amendment: number): TargetRevision => ({
  ...{ from, act, reason, amendment },
  target: { kind: 'at-least', value: value as Decimal },
})
const deadline = (to: string) => ({ ...amendableOf(first), deadline: { ...first.deadline, to } })
const amendment = (number: number, measures: Amendment['measures']): Amendment => ({
  ...{ number, act, reason, from, file: null, measures },
})
const plan: Plan = {
  ...adopted,
  measures: [
    {
      ...first,
      indicators: [
        { ...bridges, targetRevisions: [revision('10', 1), revision('8', 2)] },
        { ...bridges, position: 2, addedBy: 2 },
      ],
    },
    second,
    { ...second, position: 3, code: '3', addedBy: 1 },
  ],
  amendments: [
    amendment(1, [{ measure: '1', content: deadline('2025-10') }]),
    amendment(2, [{ measure: '1', content: deadline('2025-11') }]),
  ],
}

test('each amendment is shown against what the ones before it had made', () => {
  const deadlines = [1, 2].map((number) =>
    changesBy(plan, number).changed.map(({ before, after }) => [
      before.deadline.to,
      after.deadline.to,
    ]),
  )
  assert.deepEqual(deadlines, [[['2025-12', '2025-10']], [['2025-10', '2025-11']]])
})

test('a target stands beside the one whose place it took', () => {
  const targets = [1, 2].map((number) =>
    changesBy(plan, number).changed.flatMap(({ targets: of }) =>
      of.map(({ indicator, target }) => [indicator.rule.target, target]),
    ),
  )
  const atLeast = (value: string) => ({ kind: 'at-least', value })
  assert.deepEqual(targets, [[[atLeast('12'), atLeast('10')]], [[atLeast('10'), atLeast('8')]]])
})

test('what an amendment adds is its own, and no one else’s', () => {
  assert.deepEqual(
    [1, 2].map((number) => {
      const { changed, added } = changesBy(plan, number)
      return [added.map(({ code }) => code), changed.flatMap(({ indicators }) => indicators).length]
    }),
    [
      [['3'], 0],
      [[], 1],
    ],
  )
  assert.equal(changesBy(plan, 2).changed[0]?.before.indicators.length, 1)
})
