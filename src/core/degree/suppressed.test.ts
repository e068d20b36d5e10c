import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import type { PublishedReport } from '../report/report.ts'
import type { Circumstances } from './circumstances.ts'
import { degreeOf } from './degree.ts'
import type { PeriodReport } from './known-reports.ts'
import { degreesOfPlan } from './plan-degrees.ts'
import { capOf, countTo, fallTo, planOf, reportsOf, withTarget } from './testing/plan-of.ts'
import type { Degree } from './verdict.ts'

type Given = string | PublishedReport['reported']

const asReported = (given: Given): PublishedReport['reported'] =>
  typeof given !== 'string'
    ? given
    : given === 'c'
      ? { suppressed: true }
      : { value: given as Decimal }

const report = (period: string, given: Given): PeriodReport => ({
  period: period as Period,
  reported: asReported(given),
  revision: 1,
})

const reported = (given: Readonly<Record<string, Given>>) =>
  Object.entries(given).map(([period, value]) => report(period, value))

const degree = (
  rule: IndicatorRule,
  given: Readonly<Record<string, Given>>,
  circumstances: Circumstances = {},
): Degree => degreeOf(rule, reported(given), circumstances)

const told = ({ degree: per, raw, verdict, reason, trend }: Degree) =>
  [per, raw, verdict, reason, trend] as const

const suppressed = [null, null, 'unknown', 'suppressed', null] as const

/** Every word and number of an explanation. */
const saysNothing = ({ explanation }: Degree): void => {
  const { actual, formula, worked, comparison, inputs, notes } = explanation
  assert.deepEqual([actual, formula, worked, comparison], [null, null, null, null])
  assert.deepEqual([inputs, notes], [[], []])
}

const year = { run: { from: '2024-01-01' as PlainDate, due: '2024-12-31' as PlainDate } }

describe('a value that is kept back makes unknown what it would be in', () => {
  test('a sum of which one part is kept back is not published, and neither is the sum of the others', () => {
    const found = degree(countTo('30'), { '2024-Q1': 'c', '2024-Q2': '10', '2024-Q3': '12' })
    assert.deepEqual(told(found), suppressed)
    saysNothing(found)
  })

  test('of a level the last value counts: one kept back before it takes nothing away', () => {
    const level = fallTo('10', '40')
    assert.deepEqual(told(degree(level, { '2024-Q1': 'c', '2024-Q2': '25' })), [
      '50',
      '50',
      'partly',
      null,
      null,
    ])
    assert.deepEqual(told(degree(level, { '2024-Q1': '25', '2024-Q2': 'c' })), suppressed)
  })

  test('a share is unknown where one of its parts is', () => {
    const share: IndicatorRule = { ...countTo('50'), accumulates: 'ratio' }
    const parts = { numerator: '10' as Decimal, denominator: '20' as Decimal }
    assert.deepEqual(told(degree(share, { '2024-Q1': parts, '2024-Q2': 'c' })), suppressed)
    assert.equal(degree(share, { '2024-Q1': parts }).degree, '100')
  })

  test('a coverage, a bound and a direction are unknown too', () => {
    const targets: IndicatorRule[] = [
      withTarget({ kind: 'all', value: '40' as Decimal }),
      capOf('5'),
      withTarget({ kind: 'trend', direction: 'rise' }),
    ]
    for (const rule of targets) {
      const found = degree(rule, { '2024': 'c' })
      assert.deepEqual(told(found), suppressed, rule.target.kind)
      saysNothing(found)
    }
  })

  test('a month inside a quarter that was reported too takes nothing from its figure', () => {
    const found = degree(countTo('30'), { '2024-02': 'c', '2024-Q1': '15' })
    assert.deepEqual([found.degree, found.reason], ['50', null])
  })

  test('by the first arithmetic, which added both, it does', () => {
    const found = degree(countTo('30'), { '2024-02': 'c', '2024-Q1': '15' }, { arithmetic: 1 })
    assert.equal(found.reason, 'suppressed')
  })

  test('without a target, and of one in words, the reason stays and no sum of the others is told', () => {
    for (const [kind, reason] of [
      ['none', 'no-target'],
      ['words', 'judged-in-words'],
    ] as const) {
      const found = degree(withTarget({ kind }), { '2024-Q1': 'c', '2024-Q2': '10' })
      assert.equal(found.reason, reason)
      saysNothing(found)
    }
  })

  test('stages done are no count of people and are told beside a value that is not', () => {
    const stages = [{ name: 'написан', weight: '1' as Decimal }]
    const rule = withTarget({ kind: 'stages', stages })
    const found = degree(rule, { '2024-Q1': 'c', '2024-Q2': { done: ['написан'] } })
    assert.equal(found.degree, '100')
  })
})

describe('nothing else tells of it', () => {
  const onTheWay = { ...year, asOf: '2024-10-31' as PlainDate }

  test('there is no schedule, no pace and no projection of a figure that is kept back', () => {
    const given = { '2024-Q1': '10', '2024-Q2': '12', '2024-Q3': 'c' }
    const { schedule } = degree(countTo('60'), given, onTheWay)
    assert.deepEqual(
      [schedule.status, schedule.reason, schedule.expected],
      [null, 'suppressed', null],
    )
    assert.deepEqual([schedule.projection, schedule.projectionReason], [null, 'suppressed'])
  })

  test('a level has no projection from paces of which one is kept back', () => {
    const given = { '2024-Q1': '40', '2024-Q2': 'c', '2024-Q3': '20' }
    assert.equal(degree(fallTo('10', '40'), given, onTheWay).schedule.projection, null)
  })

  test('each report says that what they come to is not published', () => {
    const { explanation } = degree(countTo('30'), { '2024-Q1': 'c', '2024-Q2': '10' })
    assert.deepEqual(
      explanation.reports.map(({ counted, because }) => [counted, because]),
      [
        [false, 'suppressed'],
        [false, 'suppressed'],
      ],
    )
  })

  test('a correction whose earlier value is kept back does not tell it', () => {
    const [first, second] = [report('2024-Q1', 'c'), report('2024-Q1', '15')]
    const found = degreeOf(countTo('30'), [first, { ...second, revision: 2 }])
    assert.equal(found.degree, '50')
    assert.deepEqual(
      found.explanation.reports[0]?.corrected.map((entry) => entry.reported),
      [{ suppressed: true }],
    )
  })
})

describe('a baseline or last year’s value that is kept back', () => {
  test('leaves a change without a percentage, and says that it is not missing', () => {
    const kept = { ...fallTo('10', null), isBaselineSuppressed: true }
    assert.equal(degree(fallTo('10', null), { '2024': '20' }).reason, 'no-baseline')
    const found = degree(kept, { '2024': '20' })
    assert.deepEqual([found.degree, found.reason], [null, 'suppressed'])
  })

  test('changes nothing where it is not needed', () => {
    assert.equal(
      degree({ ...countTo('40'), isBaselineSuppressed: true }, { '2024': '20' }).degree,
      '50',
    )
  })

  test('leaves a trend without an answer, and the baseline does not stand in for it', () => {
    const rule = { ...withTarget({ kind: 'trend', direction: 'rise' }), baseline: '10' as Decimal }
    assert.equal(degree(rule, { '2024': '20' }).verdict, 'met')
    const found = degree(rule, { '2024': '20' }, { isPreviousSuppressed: true })
    assert.deepEqual([found.verdict, found.reason], ['unknown', 'suppressed'])
  })
})

test('a measure and its plan count it among those that cannot be judged, for this reason', () => {
  const plan = planOf({ 'I/1': [countTo('10'), countTo('10')], 'I/2': [countTo('10')] })
  const reports = reportsOf({ 1: ['5', '3'], 2: ['10'] })
  const kept = reports.map((each) =>
    each.indicator === 2
      ? { ...each, reports: [report('2024', 'c')] }
      : {
          ...each,
          reports: each.reports.map(({ period, reported: value }) => ({ period, reported: value })),
        },
  )
  const { measures, tally } = degreesOfPlan(plan, kept)
  assert.deepEqual(measures[0]?.interval, { low: '25', high: '75' })
  assert.equal(measures[0]?.reason, 'suppressed')
  assert.deepEqual(tally.unknownBecause, { suppressed: 1 })
})
