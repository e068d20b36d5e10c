import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adoptedPlanOf, countTo } from '../degree/testing/plan-of.ts'
import type { Plan } from '../plan/plan.ts'
import { proposedSensitive } from './proposed-sensitive.ts'
import { one, rowsOf } from './testing/told-of.ts'

const planOf = (name: string, unit: string | null = null): Plan => {
  const own = adoptedPlanOf({ 'I/1': [countTo('20')] })
  return {
    ...own,
    measures: own.measures.map((measure) => ({
      ...measure,
      indicators: measure.indicators.map((each) => ({
        ...each,
        name: { bg: name },
        unit: unit === null ? null : { bg: unit },
      })),
    })),
  }
}

const proposed = (plan: Plan, value: string, said = [] as (typeof one)[]) =>
  proposedSensitive(plan, [{ ...one, reports: rowsOf({ '2024': value }) }], said)

test('an indicator that counts people by its name or unit, few of them, is proposed', () => {
  assert.deepEqual(proposed(planOf('Настанени непридружени деца'), '3'), [one])
  assert.deepEqual(proposed(planOf('Консултирани', 'лица'), '3'), [one])
  assert.deepEqual(proposed(planOf('Victims identified'), '1'), [one])
})

test('one of many people, or of few things, is not', () => {
  assert.deepEqual(proposed(planOf('Настанени непридружени деца'), '30'), [])
  assert.deepEqual(proposed(planOf('Проведени кампании'), '3'), [])
  assert.deepEqual(proposed(planOf('Настанени непридружени деца'), '0'), [])
})

test('one of which somebody has said something, be it that it is not sensitive, is not proposed again', () => {
  assert.deepEqual(proposed(planOf('Настанени непридружени деца'), '3', [one]), [])
})
