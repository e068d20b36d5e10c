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

test('what it takes away, measures otherwise and names anew stands beside what was', () => {
  const heading = (title: string) => ({ title: { bg: title }, goals: [] })
  const amended: Plan = {
    ...adopted,
    measures: [
      {
        ...first,
        indicators: [
          {
            ...bridges,
            targetRevisions: [
              { ...revision('12', 1), counting: { baseline: '5' as Decimal, measured: 'change' } },
              revision('9', 2),
            ],
          },
          { ...bridges, position: 2 },
        ],
      },
      second,
    ],
    amendments: [
      { ...amendment(1, []), heading: heading('Друг') },
      {
        ...amendment(2, [
          {
            measure: '1',
            content: { ...amendableOf(first), removedIndicators: [2] },
          },
        ]),
        heading: heading('Трети'),
      },
    ],
  }
  const [one, two] = [changesBy(amended, 1), changesBy(amended, 2)]
  assert.deepEqual(
    [one, two].map((each) => [each.heading?.before.title, each.heading?.after.title]),
    [
      [adopted.title, { bg: 'Друг' }],
      [{ bg: 'Друг' }, { bg: 'Трети' }],
    ],
  )
  assert.deepEqual(one.changed[0]?.targets[0]?.counting, { baseline: '5', measured: 'change' })
  const [change] = two.changed
  assert.deepEqual(
    change?.gone.map(({ position }) => position),
    [2],
  )
  const { baseline, measured } = change?.targets[0]?.indicator.rule ?? {}
  assert.deepEqual([baseline, measured], ['5', 'change'])
})
