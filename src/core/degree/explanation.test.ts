import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { Accumulation, Measurement } from '../draft/accumulation.ts'
import type { Target } from '../draft/target.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import type { ReportedValue } from '../report/report.ts'
import { degreeOf } from './degree.ts'

const d = (text: string) => text as Decimal
const atLeast = (value: string): Target => ({ kind: 'at-least', value: d(value) })

const rule = (
  accumulates: Accumulation,
  measured: Measurement,
  target: Target,
  baseline: string | null = null,
): IndicatorRule => ({
  accumulates,
  measured,
  target,
  baseline: baseline === null ? null : d(baseline),
})
const reports = (values: Record<string, string | [string, string] | { done: string[] }>) =>
  Object.entries(values).map(([period, value]) => ({
    period: period as Period,
    reported: reportedValue(value),
  }))
function reportedValue(value: string | [string, string] | { done: string[] }): ReportedValue {
  if (typeof value === 'string') return { value: d(value) }
  if ('done' in value) return value
  return { numerator: d(value[0]), denominator: d(value[1]) }
}
function explain(...asked: Parameters<typeof degreeOf>) {
  const { reports: _, ...explanation } = degreeOf(...asked).explanation
  return explanation
}

test('one report is the actual itself, with its period; figures of the plan have none', () => {
  assert.deepEqual(
    explain(rule('last', 'change', atLeast('200'), '100'), reports({ '2024-Q3': '150' })),
    {
      actual: 'A = 150',
      formula: '(A - B) / (T - B)',
      worked: '(150 - 100) / (200 - 100) = 50 %',
      comparison: '150 < 200',
      inputs: [
        { symbol: 'A', value: '150', period: '2024-Q3' },
        { symbol: 'B', value: '100', period: null },
        { symbol: 'T', value: '200', period: null },
      ],
      notes: [],
    },
  )
})

test('several reports of a flow are numbered, in the order of their periods, and added', () => {
  const { actual, inputs } = explain(
    rule('sum', 'level', atLeast('10')),
    reports({ '2024-Q2': '4.5', '2024-Q1': '3' }),
  )
  assert.equal(actual, 'A = 3 + 4.5 = 7.5')
  assert.deepEqual(inputs, [
    { symbol: 'a1', value: '3', period: '2024-Q1' },
    { symbol: 'a2', value: '4.5', period: '2024-Q2' },
    { symbol: 'A', value: '7.5', period: null },
    { symbol: 'T', value: '10', period: null },
  ])
})

test('only the report that counts is an input of a level', () => {
  const { inputs } = explain(
    rule('last', 'level', atLeast('12')),
    reports({ '2024-Q1': '7', '2024-Q2': '9' }),
  )
  assert.deepEqual(inputs.slice(0, -1), [{ symbol: 'A', value: '9', period: '2024-Q2' }])
})

test('a ratio tells both parts of each period and what they come to', () => {
  const { actual, worked, inputs } = explain(
    rule('ratio', 'level', atLeast('90')),
    reports({ '2024-Q1': ['1', '3'], '2024-Q2': ['4', '4'] }),
  )
  assert.equal(actual, 'n = 1 + 4 = 5; N = 3 + 4 = 7; A = 5 / 7 × 100 ≈ 71.4286')
  assert.equal(worked, '≈71.4286 / 90 ≈ 79.3651 %')
  assert.deepEqual(
    inputs.map(({ symbol, value, period }) => [symbol, value, period]),
    [
      ['n1', '1', '2024-Q1'],
      ['N1', '3', '2024-Q1'],
      ['n2', '4', '2024-Q2'],
      ['N2', '4', '2024-Q2'],
      ['n', '5', null],
      ['N', '7', null],
      ['A', '71.4286', null],
      ['T', '90', null],
    ],
  )
})

test('a threshold is explained by its comparison alone', () => {
  const { formula, worked, comparison } = explain(
    rule('last', 'threshold', atLeast('95')),
    reports({ '2024': '95' }),
  )
  assert.deepEqual([formula, worked, comparison], [null, null, '95 = 95'])
})

test('a range shows both bounds', () => {
  const range: Target = { kind: 'between', low: d('18'), high: d('22') }
  const inside = explain(rule('last', 'level', range), reports({ '2024': '20' }))
  assert.equal(inside.comparison, '18 ≤ 20 ≤ 22')
  assert.equal(inside.worked, '18 ≤ 20 ≤ 22: 100 %')
  const above = explain(rule('last', 'level', range), reports({ '2024': '33' }))
  assert.equal(above.formula, '1 - |A - H| / |H|')
  assert.equal(above.worked, '1 - |33 - 22| / |22| = 50 %')
  assert.equal(above.comparison, '33 > 22')
  const below = explain(rule('last', 'change', range, '8'), reports({ '2024': '13' }))
  assert.equal(below.worked, '1 - |13 - 18| / |18 - 8| = 50 %')
})

test('negative numbers stand in brackets', () => {
  const { worked } = explain(rule('last', 'change', atLeast('10'), '-10'), reports({ '2024': '5' }))
  assert.equal(worked, '(5 - (-10)) / (10 - (-10)) = 75 %')
})

test('without a target the actual is told all the same', () => {
  const { actual, inputs, worked } = explain(
    rule('sum', 'level', { kind: 'none' }),
    reports({ '2024-Q1': '7', '2024-Q2': '8' }),
  )
  assert.equal(actual, 'A = 7 + 8 = 15')
  assert.equal(inputs.length, 3)
  assert.equal(worked, null)
})

test('stages are numbered by when they were done', () => {
  const stages: Target = {
    kind: 'stages',
    stages: [
      { name: 'adopted', weight: d('50') },
      { name: 'drafted', weight: d('20') },
    ],
  }
  const { actual, inputs, comparison, notes } = explain(
    rule('last', 'level', stages),
    reports({ '2024-Q1': { done: ['drafted'] }, '2024-Q2': { done: ['drafted', 'begun'] } }),
  )
  assert.equal(actual, 'w = 20; W = 50 + 20 = 70')
  assert.equal(comparison, '20 < 70')
  assert.deepEqual(inputs[0], { symbol: 'w1', value: '20', period: '2024-Q1' })
  assert.deepEqual(
    notes.map(({ en }) => en),
    ['The plan has no stage "begun"; what was reported for it was not counted.'],
  )
})

const notesOf = (...asked: Parameters<typeof degreeOf>) =>
  explain(...asked).notes.map(({ en }) => en)

test('what is left out is said', () => {
  assert.deepEqual(
    notesOf(
      rule('ratio', 'level', atLeast('50')),
      reports({ '2024-Q1': ['1', '2'], '2024-Q2': '80' }),
    ),
    ['What was reported for 2024-Q2 is of another kind and was not counted.'],
  )
  assert.deepEqual(
    notesOf(
      rule('sum', 'level', atLeast('5')),
      reports({ '2024-Q1': '5', '2024-Q2': { done: ['drafted'] } }),
    ),
    ['What was reported for 2024-Q2 is of another kind and was not counted.'],
  )
})

test('of a quarter and its month only the quarter is added, and the explanation says so', () => {
  const once = [
    'What was reported for 2024-06 lies within what was reported for 2024-Q2 and was not counted again.',
  ]
  const twice = reports({ '2024-06': '5', '2024-Q2': '9' })
  assert.deepEqual(notesOf(rule('sum', 'level', atLeast('5')), twice), once)
  assert.equal(explain(rule('sum', 'level', atLeast('5')), twice).actual, 'A = 9')
  assert.deepEqual(notesOf(rule('last', 'level', atLeast('5')), twice), [])
  assert.deepEqual(
    notesOf(
      rule('ratio', 'level', { kind: 'all', value: null }),
      reports({ '2024-06': ['1', '2'], '2024-Q2': ['3', '4'] }),
    ),
    once,
  )
})

test('by the first arithmetic overlapping periods were added, with a warning', () => {
  const { explanation, raw } = degreeOf(
    rule('sum', 'level', atLeast('14')),
    reports({ '2024-06': '5', '2024-Q2': '9' }),
    { arithmetic: 1 },
  )
  assert.equal(raw, '100')
  assert.deepEqual(
    explanation.notes.map(({ en }) => en),
    ['The periods 2024-06 and 2024-Q2 overlap; something may have been counted twice.'],
  )
})

test('a share of nothing and a whole that nobody knows are said', () => {
  assert.deepEqual(
    notesOf(rule('ratio', 'level', atLeast('80')), reports({ '2024': ['0', '0'] })),
    ['The denominator is 0: there were no cases to take a share of.'],
  )
  assert.deepEqual(
    notesOf(rule('sum', 'level', { kind: 'all', value: null }), reports({ '2024': '7' })),
    ['It is not known how many there are in all: neither the plan nor the reports say.'],
  )
})
