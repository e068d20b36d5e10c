import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Target } from '../draft/target.ts'
import { moneyKinds } from './money-report.ts'
import { asksForCurrency, asksForValue, fieldsOf, reportField } from './report-fields.ts'
import {
  atLeast,
  decimal,
  indicatorOf,
  levaOf,
  period,
  ruleOf,
  subjectOf,
  threeStages,
} from './testing/report-subject.ts'

const everything = subjectOf(
  [
    indicatorOf(ruleOf(atLeast('100'))),
    indicatorOf(ruleOf(atLeast('90'), 'ratio')),
    indicatorOf(ruleOf(threeStages, 'last')),
    indicatorOf(ruleOf({ kind: 'all', value: decimal('5') }, 'last')),
  ],
  [levaOf('1000'), levaOf(null, 2)],
)

test('a value is asked for wherever the plan gives something to reach', () => {
  const targets: readonly Target[] = [
    ...[atLeast('1'), threeStages],
    { kind: 'at-most', value: decimal('1') },
    { kind: 'exactly', value: decimal('1') },
    { kind: 'between', low: decimal('1'), high: decimal('2') },
    { kind: 'all', value: null },
    { kind: 'trend' },
    { kind: 'words' },
    { kind: 'none' },
  ]
  assert.deepEqual(
    targets.filter((target) => !asksForValue({ target })).map(({ kind }) => kind),
    ['words', 'none'],
  )
})

test('a currency is asked for until the end of 2025 and never again', () => {
  for (const at of ['2024', '2025-12', '2025-Q4', '2025-H2', '2025'])
    assert.equal(asksForCurrency(period(at)), true, at)
  for (const at of ['2026-01', '2026-Q1', '2026-H1', '2026', '2031'])
    assert.equal(asksForCurrency(period(at)), false, at)
})

test('the names of two fields are never the same, whatever the indicator, stage or source', () => {
  const places = [1, 2, 11, 12, 21, 111]
  const names = places.flatMap((one) => [
    ...[reportField.value(one), reportField.numerator(one), reportField.denominator(one)],
    ...[reportField.nothing(one), reportField.note(one)],
    ...[reportField.currency(one), reportField.paper(one), reportField.reason(one)],
    ...places.map((other) => reportField.stage(one, other)),
    ...moneyKinds.map((kind) => reportField.money(kind, one)),
  ])
  const all = [...names, ...names.map(reportField.sure)]
  assert.equal(new Set(all).size, all.length)
})

test('each field is a number, words or a mark', () => {
  const named = (wanted: string) =>
    [...fieldsOf(everything)]
      .filter(([name, kind]) => kind === wanted && !name.startsWith('sure-'))
      .map(([name]) => name)
  assert.deepEqual(named('number'), [
    ...['value-1', 'value-2', 'numerator-2', 'denominator-2'],
    ...['value-4', 'numerator-4', 'denominator-4'],
    ...['planned-1', 'committed-1', 'spent-1', 'planned-2', 'committed-2', 'spent-2'],
  ])
  assert.deepEqual(named('mark'), [
    ...['nothing-1', 'nothing-2', 'stage-3-1', 'stage-3-2', 'stage-3-3', 'nothing-3', 'nothing-4'],
    ...['currency-1', 'currency-2'],
  ])
  assert.deepEqual(named('text'), [
    ...['note-1', 'note-2', 'note-3', 'note-4', 'done', 'obstacles', 'next'],
    ...['paper-1', 'reason-1', 'paper-2', 'reason-2'],
  ])
})

test('a person can confirm whatever a check asks about, and nothing else', () => {
  const names = [...fieldsOf(everything).keys()]
  const sure = names.filter((name) => name.startsWith('sure-'))
  assert.deepEqual(sure, [
    ...['sure-value-1', 'sure-value-2', 'sure-numerator-2'],
    ...['sure-stage-3-1', 'sure-stage-3-2', 'sure-stage-3-3'],
    ...['sure-value-4', 'sure-numerator-4'],
    ...['sure-planned-1', 'sure-committed-1', 'sure-spent-1'],
    ...['sure-planned-2', 'sure-committed-2', 'sure-spent-2'],
  ])
  for (const name of sure) assert.equal(fieldsOf(everything).get(name), 'mark')
})

test('from 2026 on a report has no field for a currency, and all others', () => {
  const names = (at: string) => [...fieldsOf({ ...everything, period: period(at) }).keys()]
  assert.deepEqual(
    names('2025-Q4').filter((name) => !names('2026-Q1').includes(name)),
    ['currency-1', 'currency-2'],
  )
})
