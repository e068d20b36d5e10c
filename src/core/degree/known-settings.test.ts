import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Plan, SharingDecision } from '../plan/plan.ts'
import { usualCriteria } from '../plan/verdict-criteria.ts'
import { planAsSet, type SettingsHistory } from './known-settings.ts'
import { degreesOfPlan } from './plan-degrees.ts'
import { adoptedPlanOf, countTo } from './testing/plan-of.ts'

const day = (text: string) => text as PlainDate
const decimal = (text: string) => text as Decimal
const at = <Value>(enteredAt: string, value: Value) => ({ enteredAt, value })

const nothingSet: SettingsHistory = { criteria: [], weights: [], sharing: [], periods: [] }
const plan = adoptedPlanOf({
  'I/1': [countTo('100'), countTo('100')],
  'I/2': [countTo('100'), countTo('100')],
})
const from = (metFrom: string) => ({ ...usualCriteria, metFrom: decimal(metFrom) })
const decided = (decision: SharingDecision['decision']): SharingDecision => ({
  ...{ measures: ['1', '2'], decision, reason: null },
})

test('a plan of which nothing was set is as it was adopted', () => {
  assert.deepEqual(planAsSet(plan, nothingSet, day('2024-12-31')), plan)
})

test('criteria are those of the day: the usual before any, then each version in its turn', () => {
  const history = {
    ...nothingSet,
    criteria: [
      at('2024-03-01T08:00:00.000Z', from('90')),
      at('2024-09-01T08:00:00.000Z', from('80')),
    ],
  }
  const metFrom = (asOf: string) => planAsSet(plan, history, day(asOf)).criteria?.metFrom
  assert.deepEqual(['2024-02-29', '2024-03-01', '2024-08-31', '2024-09-01'].map(metFrom), [
    undefined,
    '90',
    '90',
    '80',
  ])
})

test('the verdict of a day goes by the criteria of that day', () => {
  const history = { ...nothingSet, criteria: [at('2024-09-01T08:00:00.000Z', from('80'))] }
  const reports = [
    {
      measure: '1',
      indicator: 1,
      reports: [{ period: '2024-Q1', reported: { value: decimal('85') } }],
    },
  ] as const
  const verdictOn = (asOf: string) => {
    const known = planAsSet(plan, history, day(asOf))
    return degreesOfPlan(known, reports as never, { asOf: day(asOf) }).measures[0]?.indicators[0]
      ?.verdict
  }
  assert.equal(verdictOn('2024-08-31'), 'partly')
  assert.equal(verdictOn('2024-09-01'), 'met')
})

test('weights are those of the day, of the measure and of its indicators; a weight of one is none', () => {
  const weights = (weight: string, ...indicators: string[]) => ({
    measure: '1',
    weight: decimal(weight),
    indicators: indicators.map(decimal),
  })
  const history = {
    ...nothingSet,
    weights: [
      at('2024-03-01T08:00:00.000Z', weights('3', '2', '1')),
      at('2024-09-01T08:00:00.000Z', weights('1', '1', '5')),
    ],
  }
  const weightsOn = (asOf: string) =>
    planAsSet(plan, history, day(asOf)).measures.map(({ weight, indicators }) => [
      weight,
      ...indicators.map((each) => each.weight),
    ])
  const none = [undefined, undefined, undefined]
  assert.deepEqual(weightsOn('2024-02-29'), [none, none])
  assert.deepEqual(weightsOn('2024-03-01'), [['3', '2', undefined], none])
  assert.deepEqual(weightsOn('2024-09-01'), [[undefined, undefined, '5'], none])
})

test('of money printed twice the last decision of the day counts, and none before the first', () => {
  const history = {
    ...nothingSet,
    sharing: [
      at('2024-03-01T08:00:00.000Z', decided('confirmed')),
      at('2024-09-01T08:00:00.000Z', decided('refused')),
    ],
  }
  const sharingOn = (asOf: string) =>
    planAsSet(plan, history, day(asOf)).sharing?.map(({ decision }) => decision)
  assert.deepEqual(['2024-02-29', '2024-08-31', '2024-09-01'].map(sharingOn), [
    undefined,
    ['confirmed'],
    ['refused'],
  ])
})

test('what the plan has of a later day is not seen on an earlier one', () => {
  const later = { ...plan, criteria: from('50'), sharing: [decided('refused')] } satisfies Plan
  assert.deepEqual(planAsSet(later, nothingSet, day('2024-06-30')), plan)
})
