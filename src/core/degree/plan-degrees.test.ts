import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IndicatorRule } from '../plan/plan.ts'
import { degreesOfPlan } from './plan-degrees.ts'
import { noSchedules } from './tally.ts'
import { capOf, countTo, fallTo, planOf, reportsOf, withTarget } from './testing/plan-of.ts'
import { type Verdict, verdicts } from './verdict.ts'

/** The only measure of a plan, from its indicators' rules and values. */
function measureWith(...indicators: [rule: IndicatorRule, value: string | null][]) {
  const plan = planOf({ 'I/1': indicators.map(([rule]) => rule) })
  const [measure] = degreesOfPlan(
    plan,
    reportsOf({ 1: indicators.map(([, value]) => value) }),
  ).measures
  assert.ok(measure)
  return measure
}

test('a measure has the mean of its capped degrees when all its indicators have one', () => {
  const measure = measureWith([countTo('10'), '25'], [countTo('10'), '5'])
  assert.equal(measure.degree, '75')
  assert.deepEqual(measure.interval, { low: '75', high: '75' })
  assert.equal(measure.verdict, 'partly')
  assert.deepEqual([measure.judged, measure.reason], [2, null])
  assert.deepEqual(
    measure.indicators.map(({ raw }) => raw),
    ['250', '50'],
  )
})

test('the mean is made of exact degrees, not of rounded ones', () => {
  // Of rounded ones it would be (66.6667 + 66.6667 + 0) / 3, which rounds to 44.4445.
  assert.equal(
    measureWith([countTo('3'), '2'], [countTo('3'), '2'], [countTo('3'), '0']).degree,
    '44.4444',
  )
})

test('one unknown indicator makes the measure unknown, "k of n", with an interval', () => {
  const measure = measureWith([countTo('10'), '5'], [countTo('10'), null], [countTo('10'), '10'])
  assert.equal(measure.verdict, 'unknown')
  assert.equal(measure.degree, null)
  assert.equal(measure.judged, 2)
  assert.equal(measure.reason, 'no-data')
  assert.deepEqual(measure.interval, { low: '50', high: '83.3333' })
})

test('why a measure is unknown is the first unknown indicator, not the first reason', () => {
  const measure = measureWith(
    [capOf('5'), '3'],
    [withTarget({ kind: 'words' }), '3'],
    [withTarget({ kind: 'none' }), '3'],
  )
  assert.equal(measure.reason, 'judged-in-words')
})

test('a measure without indicators is unknown for want of a target', () => {
  const measure = measureWith()
  assert.deepEqual(measure, {
    measure: '1',
    goal: 'I',
    verdict: 'unknown',
    degree: null,
    judged: 0,
    indicators: [],
    interval: { low: '0', high: '100' },
    reason: 'no-target',
    computed: 'unknown',
    decision: null,
    judgedByPerson: 0,
    intervals: [],
    weights: [],
    weight: '1',
    due: '2024-12-31',
    isDue: true,
    schedule: null,
    scheduleReason: 'no-target',
  })
})

test('a verdict without a percentage counts as 100 when met; a threshold not met as 0; else 0 to 100', () => {
  assert.deepEqual(measureWith([capOf('5'), '3']).interval, { low: '100', high: '100' })
  assert.deepEqual(measureWith([capOf('5'), '6']).interval, { low: '0', high: '0' })
  assert.deepEqual(measureWith([fallTo('5', null), '6']).interval, { low: '0', high: '100' })
  assert.deepEqual(measureWith([fallTo('5', null), '4']).interval, { low: '100', high: '100' })
  assert.deepEqual(measureWith([capOf('5'), null]).interval, { low: '0', high: '100' })
  for (const value of ['3', '6']) assert.equal(measureWith([capOf('5'), value]).degree, null)
})

type ComputedVerdict = Exclude<Verdict, 'carried-over' | 'dropped'>
const computed = verdicts.filter(
  (verdict): verdict is ComputedVerdict => verdict !== 'carried-over' && verdict !== 'dropped',
)

const to10 = countTo('10')
const from100To60 = fallTo('60', '100')
const withVerdict: Readonly<Record<ComputedVerdict, [IndicatorRule, string | null]>> = {
  exceeded: [to10, '11'],
  met: [to10, '10'],
  partly: [to10, '5'],
  'not-met': [to10, '0'],
  worsened: [from100To60, '110'],
  unknown: [to10, null],
}

test("the verdict of a measure from every pair of its indicators' verdicts", () => {
  const expected: Readonly<Record<ComputedVerdict, Partial<Record<ComputedVerdict, Verdict>>>> = {
    exceeded: { exceeded: 'exceeded', met: 'met' },
    met: { exceeded: 'met', met: 'met' },
    partly: {},
    'not-met': { 'not-met': 'not-met', worsened: 'worsened' },
    worsened: { 'not-met': 'worsened', worsened: 'worsened' },
    unknown: {},
  }
  for (const a of computed) {
    for (const b of computed) {
      const wanted = a === 'unknown' || b === 'unknown' ? 'unknown' : (expected[a][b] ?? 'partly')
      assert.equal(measureWith(withVerdict[a], withVerdict[b]).verdict, wanted, `${a} and ${b}`)
    }
  }
})

const nothingApart = {
  judgedByPerson: 0,
  notDue: 0,
  implementedEarly: 0,
  carriedOver: 0,
  dropped: 0,
  schedule: noSchedules,
}

test('a plan counts its measures first, and tells why some cannot be judged', () => {
  const plan = planOf({
    'I/1': [to10],
    'I/2': [to10],
    'I/3': [to10],
    'II/4': [from100To60],
    'II/5': [to10],
    'II/6': [withTarget({ kind: 'none' })],
    'II/7': [withTarget({ kind: 'none' })],
  })
  const { tally, goals } = degreesOfPlan(
    plan,
    reportsOf({ 1: ['11'], 2: ['10'], 3: ['5'], 4: ['110'], 6: ['3'] }),
  )
  assert.deepEqual(tally, {
    measures: 7,
    implemented: 2,
    partly: 1,
    notImplemented: 1,
    unknown: 3,
    unknownBecause: { 'no-data': 1, 'no-target': 2 },
    degree: null,
    interval: { low: '35.7143', high: '78.5714' },
    due: 7,
    ...nothingApart,
  })
  assert.deepEqual(
    goals.map(({ goal, tally: { measures, degree, interval } }) => [
      goal,
      measures,
      degree,
      interval,
    ]),
    [
      ['I', 3, '83.3333', { low: '83.3333', high: '83.3333' }],
      ['II', 4, null, { low: '0', high: '75' }],
    ],
  )
})

test('measures weigh equally, however many indicators they have', () => {
  const plan = planOf({ 'I/1': [to10, to10, to10], 'I/2': [to10] })
  const { tally } = degreesOfPlan(plan, reportsOf({ 1: ['10', '10', '10'], 2: ['0'] }))
  assert.equal(tally.degree, '50')
})

test('the mean of a plan is made of exact measures', () => {
  const third = countTo('3')
  const plan = planOf({ 'I/1': [third], 'I/2': [third], 'I/3': [third] })
  const { tally } = degreesOfPlan(plan, reportsOf({ 1: ['2'], 2: ['2'], 3: ['0'] }))
  assert.equal(tally.degree, '44.4444')
})

test('a plan or a goal without measures knows nothing', () => {
  const plan = { ...planOf({}), goals: [{ number: 'I', title: {} }] }
  const { tally, goals } = degreesOfPlan(plan, [])
  const nothing = {
    measures: 0,
    implemented: 0,
    partly: 0,
    notImplemented: 0,
    unknown: 0,
    unknownBecause: {},
    degree: null,
    interval: { low: '0', high: '100' },
    due: 0,
    ...nothingApart,
  }
  assert.deepEqual(tally, nothing)
  assert.deepEqual(goals, [{ goal: 'I', tally: nothing }])
})

test('reports of indicators that the plan does not have count nowhere', () => {
  const plan = planOf({ 'I/1': [to10] })
  const { tally } = degreesOfPlan(plan, reportsOf({ 1: ['10', '0'], 2: ['0'] }))
  assert.equal(tally.degree, '100')
})
