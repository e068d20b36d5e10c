import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import { meanOfMeasure, meanOfMeasures } from './mean-explanation.ts'
import { degreesOfPlan } from './plan-degrees.ts'
import { countTo, planOf, reportsOf } from './testing/plan-of.ts'

const to = (value: string) => countTo(value)

function degreesOf(values: readonly (string | null)[], weights: readonly string[] = []) {
  const plan = planOf({ 'I/1': values.map(() => to('100')) })
  const weighted = plan.measures.map((measure) => ({
    ...measure,
    indicators: measure.indicators.map((indicator, index) => ({
      ...indicator,
      weight: (weights[index] ?? '1') as Decimal,
    })),
  }))
  return degreesOfPlan({ ...plan, measures: weighted }, reportsOf({ 1: values }))
}
const measureOf = (...asked: Parameters<typeof degreesOf>) => {
  const [measure] = degreesOf(...asked).measures
  assert.ok(measure)
  return measure
}

test('a mean of equal parts is told as one', () => {
  assert.deepEqual(meanOfMeasure(measureOf(['50', '100'])), {
    worked: '(50 + 100) / 2 = 75 %',
    workedLow: null,
    workedHigh: null,
  })
})

test('weights stand beside their parts', () => {
  const { worked } = meanOfMeasure(measureOf(['80', '50'], ['2', '1']))
  assert.equal(worked, '(80 × 2 + 50 × 1) / (2 + 1) = 70 %')
})

test('what is unknown is told at both its ends', () => {
  assert.deepEqual(meanOfMeasure(measureOf(['50', null])), {
    worked: null,
    workedLow: '(50 + 0) / 2 = 25 %',
    workedHigh: '(50 + 100) / 2 = 75 %',
  })
})

test('rounded parts do not pass for exact ones', () => {
  const plan = planOf({ 'I/1': [to('3'), to('3'), to('3')] })
  const [measure] = degreesOfPlan(plan, reportsOf({ 1: ['2', '2', '0'] })).measures
  assert.ok(measure)
  assert.equal(meanOfMeasure(measure).worked, '(66.6667 + 66.6667 + 0) / 3 ≈ 44.4444 %')
})

test('of measures only those due are in the mean', () => {
  const plan = planOf({ 'I/1': [to('100')], 'I/2': [to('100')] })
  const act = { body: 'Council', act: 'Decision', number: '1', date: '2024-09-01' as never }
  const decisions = [{ measure: '2', kind: 'dropped' as const, reason: {}, act }]
  const { measures, tally } = degreesOfPlan(plan, reportsOf({ 1: ['40'], 2: ['0'] }), { decisions })
  assert.equal(meanOfMeasures(measures, tally).worked, '(40) / 1 = 40 %')
  assert.equal(meanOfMeasures([], tally).worked, null)
})
