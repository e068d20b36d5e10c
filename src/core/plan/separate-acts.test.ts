import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { DecidingAct, PlanContent, TargetRevision } from './plan.ts'
import { type DecidedMeasure, separateActs } from './separate-acts.ts'
import { planOfRoads } from './testing/plans-in-force.ts'

const act = (number: string, date: string): DecidingAct => ({
  ...{ body: 'Министерски съвет', act: 'Решение', number, date: date as PlainDate },
})
const dropped = (measure: string, by: DecidingAct, from?: string): DecidedMeasure => ({
  ...{ measure, kind: 'dropped', reason: { bg: 'Отпаднала необходимост.' }, act: by },
  ...(from ? { from: from as PlainDate } : {}),
})
const toReach = (value: string) => ({ kind: 'at-least', value: value as Decimal }) as const
const revision = (to: string, by: DecidingAct, amendment?: number): TargetRevision => ({
  ...{ from: by.date, target: toReach(to), act: by, reason: {} },
  ...(amendment === undefined ? {} : { amendment }),
})

/** The plan of roads with other targets for the bridges of its first measure. */
const planWith = (...targetRevisions: TargetRevision[]): PlanContent => {
  const plan = planOfRoads()
  return {
    ...plan,
    measures: plan.measures.map((measure) => ({
      ...measure,
      indicators: measure.indicators.map((each) => ({ ...each, targetRevisions })),
    })),
  }
}
const told = (plan: PlanContent, decisions: readonly DecidedMeasure[] = []) =>
  separateActs(plan, decisions).map(
    ({ act: { number }, parts }) =>
      `${number}: ${parts.map(({ measure, what }) => `${measure} ${what}`).join(', ')}`,
  )

test('nothing was decided separately until an act decides it', () => {
  assert.deepEqual(told(planOfRoads()), [])
})

test('the latest act stands first, those of one day in the order of the plan', () => {
  const decisions = [
    dropped('2', act('7', '2025-06-01')),
    dropped('1', act('5', '2025-06-01')),
    dropped('1', act('9', '2025-08-01')),
    dropped('2', act('3', '2025-03-01')),
  ]
  assert.deepEqual(told(planOfRoads(), decisions), [
    ...['9: 1 dropped', '5: 1 dropped', '7: 2 dropped', '3: 2 dropped'],
  ])
})

test('all that one act decided stands under it, in the order of the plan', () => {
  const by = act('7', '2025-06-01')
  const decisions = [dropped('2', by), { ...dropped('1', by), kind: 'taken-back' as const }]
  assert.deepEqual(told(planWith(revision('9', by)), decisions), [
    '7: 1 taken-back, 1 target, 2 dropped',
  ])
})

test('an act of the same number and day by another body is another act', () => {
  const by = act('7', '2025-06-01')
  const decisions = [dropped('1', by), dropped('2', { ...by, body: 'Национален съвет' })]
  assert.equal(separateActs(planOfRoads(), decisions).length, 2)
})

test('what an amendment decided is told with the amendment, not here', () => {
  const by = act('7', '2025-06-01')
  const amendment = { number: 1, act: by, reason: {}, from: by.date, file: null, measures: [] }
  const plan = { ...planWith(revision('9', by, 1)), amendments: [amendment] }
  assert.deepEqual(told(plan, [dropped('2', by)]), [])
  assert.deepEqual(told(plan, [dropped('2', act('8', '2025-06-01'))]), ['8: 2 dropped'])
})

test('another target stands beside the one that it took the place of', () => {
  const plan = planWith(
    revision('9', act('5', '2025-04-01')),
    revision('8', act('6', '2025-06-01')),
  )
  const targets = separateActs(plan, []).flatMap(({ parts }) =>
    parts.map(({ target }) => [target?.indicator.rule.target, target?.target]),
  )
  assert.deepEqual(targets, [
    [toReach('9'), toReach('8')],
    [toReach('12'), toReach('9')],
  ])
})

test('a decision says from when it holds where its act does', () => {
  const decisions = [dropped('1', act('5', '2025-04-01'), '2025-05-01')]
  const [first] = separateActs(planOfRoads(), decisions)
  assert.deepEqual(
    first?.parts.map(({ measure, what, from }) => [measure, what, from]),
    [['1', 'dropped', '2025-05-01']],
  )
})
