import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Decision } from '../plan/decision.ts'
import type { Measure } from '../plan/plan.ts'
import { exactDegreeOf } from './degree.ts'
import { exactMeasure } from './measure-degree.ts'
import { capOf, countTo, planOf } from './testing/plan-of.ts'

const day = (text: string) => text as PlainDate
const due = day('2024-12-31')
const inMeasure = (
  values: readonly (string | null)[],
  said: {
    readonly asOf?: PlainDate | null
    readonly decision?: Decision
    readonly weights?: readonly string[]
  } = {},
) => {
  const [measure] = planOf({ 'I/1': values.map(() => countTo('10')) }).measures
  assert.ok(measure)
  const planned: Measure = {
    ...measure,
    indicators: measure.indicators.map((indicator, index) => {
      const weight = said.weights?.[index]
      return weight ? { ...indicator, weight: weight as Decimal } : indicator
    }),
  }
  const indicators = planned.indicators.map(({ rule }, index) => {
    const value = values[index]
    const reported = { value: (value ?? '0') as Decimal }
    return exactDegreeOf(rule, value ? [{ period: '2024' as Period, reported }] : [], {})
  })
  const { decision = null, asOf = null } = said
  return exactMeasure(planned, indicators, { due, asOf, decision }).shown
}
const verdictOf = (...values: (string | null)[]) => inMeasure(values).verdict

test('a measure is what all of its indicators are, and partly there where they differ', () => {
  assert.equal(verdictOf('20', '20'), 'exceeded')
  assert.equal(verdictOf('20', '10'), 'met')
  assert.equal(verdictOf('10', '10'), 'met')
  assert.equal(verdictOf('10', '5'), 'partly')
  assert.equal(verdictOf('10', '0'), 'partly')
  assert.equal(verdictOf('0', '0'), 'not-met')
})

test('one indicator that is not known leaves the measure unknown, and says why', () => {
  const { verdict, reason, judged, degree, interval } = inMeasure(['10', null])
  assert.deepEqual([verdict, reason, judged, degree], ['unknown', 'no-data', 1, null])
  assert.deepEqual(interval, { low: '50', high: '100' })
  assert.equal(inMeasure(['10']).reason, null)
})

test('a measure without indicators has no target to be held against', () => {
  const { verdict, reason, degree, interval } = inMeasure([])
  assert.deepEqual([verdict, reason, degree], ['unknown', 'no-target', null])
  assert.deepEqual(interval, { low: '0', high: '100' })
})

test('an indicator counts by its weight, and no surplus makes up for a lack', () => {
  assert.equal(inMeasure(['10', '0']).degree, '50')
  assert.equal(inMeasure(['10', '0'], { weights: ['3', '1'] }).degree, '75')
  assert.equal(inMeasure(['100', '0']).degree, '50')
  assert.deepEqual(inMeasure(['10', '0'], { weights: ['3'] }).weights, ['3', '1'])
})

test('a measure counts from its own day on, and where no day is asked for', () => {
  const isDue = (asOf: string | null) =>
    inMeasure(['10'], { asOf: asOf === null ? null : day(asOf) }).isDue
  assert.deepEqual(['2024-12-30', '2024-12-31', null].map(isDue), [false, true, true])
})

test('what was decided of takes the place of the verdict, which is still told, and counts no more', () => {
  const act = { body: 'МС', act: 'Решение', number: '1', date: day('2024-06-01') }
  const decision: Decision = { kind: 'carried-over', reason: {}, act }
  const { verdict, computed, isDue, schedule } = inMeasure(['10'], { decision })
  assert.deepEqual([verdict, computed, isDue, schedule], ['carried-over', 'met', false, null])
})

test('a bound that holds has no percentage, so that the mean has none', () => {
  const [measure] = planOf({ 'I/1': [capOf('5'), countTo('10')] }).measures
  assert.ok(measure)
  const found = measure.indicators.map(({ rule }) =>
    exactDegreeOf(rule, [{ period: '2024' as Period, reported: { value: '5' as Decimal } }], {}),
  )
  const { degree, interval } = exactMeasure(measure, found, {
    due,
    asOf: null,
    decision: null,
  }).shown
  assert.deepEqual([degree, interval], [null, { low: '75', high: '75' }])
})
