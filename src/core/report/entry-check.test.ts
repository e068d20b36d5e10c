import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Target } from '../draft/target.ts'
import {
  checkEntry,
  confirmationOf,
  type EntryCheck,
  entryChecks,
  unconfirmed,
} from './entry-check.ts'
import type { JudgedMoney } from './judge-money.ts'
import type { ReportedValue } from './report.ts'
import { fieldsFrom } from './report-content.ts'
import { type IndicatorToReport, reportField } from './report-fields.ts'
import {
  atLeast,
  decimal,
  indicatorOf,
  levaOf,
  period,
  plain,
  ruleOf,
  subjectOf,
  threeStages,
} from './testing/report-subject.ts'

const seen = new Set<EntryCheck>()

function asked(indicator: IndicatorToReport, reported: ReportedValue): string[] {
  const values = [{ indicator: 1, reported, note: null }]
  return checkEntry(subjectOf([indicator]), { values, money: [] }).map(
    ({ code, field, message }) => {
      seen.add(code)
      assert.ok(message.bg.endsWith('?') && message.en.endsWith('?'), message.en)
      return `${field}: ${code}`
    },
  )
}

const flow = (
  accepted: Readonly<Record<string, ReportedValue>>,
  target: Target = atLeast('5000'),
) => indicatorOf(ruleOf(target), accepted)
const level = (
  accepted: Readonly<Record<string, ReportedValue>>,
  target: Target = atLeast('5000'),
) => indicatorOf(ruleOf(target, 'last'), accepted)
const usual = { '2024-Q1': plain('100'), '2024-Q2': plain('120') }

test('a value like those before is not asked about', () => {
  for (const value of ['100', '130', '60', '250', '299'])
    assert.deepEqual(asked(flow(usual), plain(value)), [], value)
})

test('a digit too many or too few is asked about as a slip, by ten, a hundred and a thousand', () => {
  for (const value of ['1000', '1100', '10000', '100000', '10', '1', '0.1'])
    assert.deepEqual(asked(flow(usual, atLeast('900000')), plain(value)), ['value-1: slip'], value)
})

test('thrice the usual, or a third of it, is a jump', () => {
  assert.deepEqual(asked(flow(usual), plain('300')), ['value-1: jump'])
  assert.deepEqual(asked(flow(usual), plain('33')), ['value-1: jump'])
  assert.deepEqual(asked(flow(usual), plain('34')), [])
})

test('small numbers jump without anybody being asked', () => {
  const few = { '2024-Q1': plain('1'), '2024-Q2': plain('1') }
  assert.deepEqual(asked(flow(few), plain('5')), [])
  assert.deepEqual(asked(flow(few), plain('6')), ['value-1: jump'])
})

test('a flow is compared with periods as long as its own, a level with any', () => {
  const half = { '2024-H1': plain('600') }
  assert.deepEqual(asked(flow(half), plain('100')), [])
  assert.deepEqual(asked(level(half), plain('100')), ['value-1: jump'])
})

test('a level without a report this year is compared with last year’s, a flow with nothing', () => {
  const before = (accumulates: 'sum' | 'last') => ({
    ...indicatorOf(ruleOf(atLeast('5000'), accumulates)),
    previous: decimal('1000'),
  })
  assert.deepEqual(asked(before('last'), plain('10')), ['value-1: slip'])
  assert.deepEqual(asked(before('sum'), plain('10')), [])
})

test('zero where there was always something is asked about, and zero after zero is not', () => {
  assert.deepEqual(asked(flow(usual), plain('0')), ['value-1: zero-unlike-past'])
  assert.deepEqual(asked(flow({ '2024-Q1': plain('0') }), plain('0')), [])
  assert.deepEqual(asked(flow({ ...usual, '2024-01': plain('0') }), plain('0')), [
    'value-1: zero-unlike-past',
  ])
  assert.deepEqual(asked(flow({}), plain('0')), [])
})

test('a total that is to rise does not fall', () => {
  assert.deepEqual(asked(level(usual), plain('119')), ['value-1: fall-of-total'])
  assert.deepEqual(asked(level(usual), plain('120')), [])
  assert.deepEqual(asked(level(usual, { kind: 'at-most', value: decimal('500') }), plain('60')), [])
  assert.deepEqual(asked(flow(usual), plain('90')), [])
})

test('far above what was to be reached is asked about, and reaching it is not', () => {
  const target = atLeast('200')
  assert.deepEqual(asked(flow({ '2024-Q1': plain('100') }, target), plain('200')), [])
  assert.deepEqual(asked(flow({ '2024-Q1': plain('100') }, target), plain('201')), [
    'value-1: over-target',
  ])
  assert.deepEqual(asked(flow({}, atLeast('0')), plain('7')), [])
})

test('above a bound anything is asked about', () => {
  const most: Target = { kind: 'at-most', value: decimal('5') }
  assert.deepEqual(asked(level({}, most), plain('5')), [])
  assert.deepEqual(asked(level({}, most), plain('6')), ['value-1: over-target'])
  const between: Target = { kind: 'between', low: decimal('1'), high: decimal('3') }
  assert.deepEqual(asked(level({}, between), plain('4')), ['value-1: over-target'])
  assert.deepEqual(asked(level({}, { kind: 'exactly', value: decimal('3') }), plain('4')), [
    'value-1: over-target',
  ])
})

test('shares are compared in per cent; a share of nothing says nothing', () => {
  const share = indicatorOf(ruleOf(atLeast('90'), 'ratio'), {
    '2024-Q1': { numerator: decimal('45'), denominator: decimal('50') },
  })
  const parts = (numerator: string, denominator: string): ReportedValue => ({
    numerator: decimal(numerator),
    denominator: decimal(denominator),
  })
  assert.deepEqual(asked(share, parts('450', '500')), [])
  assert.deepEqual(asked(share, parts('5', '50')), ['numerator-1: slip'])
  assert.deepEqual(asked(share, plain('0.9')), ['value-1: slip'])
  assert.deepEqual(asked(share, parts('0', '0')), [])
})

test('a stage that was done stays done', () => {
  const stages = indicatorOf(ruleOf(threeStages, 'last'), {
    '2024-Q1': { done: ['изготвен'] },
    '2024-Q2': { done: ['изготвен', 'съгласуван'] },
  })
  assert.deepEqual(asked(stages, { done: ['изготвен', 'съгласуван', 'приет'] }), [])
  assert.deepEqual(asked(stages, { done: ['приет'] }), [
    'stage-1-1: stage-undone',
    'stage-1-2: stage-undone',
  ])
})

test('the period that is reported anew is not compared with itself', () => {
  assert.deepEqual(asked(flow({ '2024-Q3': plain('1000') }, atLeast('1000')), plain('100')), [])
})

const spent = (amount: string, other: Partial<JudgedMoney> = {}): JudgedMoney => ({
  ...{ kind: 'spent', period: period('2024-Q3'), currency: 'BGN', evidence: 'x', note: null },
  amount: decimal(amount),
  allocation: 1,
  ...other,
})

test('more spent or committed than the plan gives is asked about, as far as it gives a sum', () => {
  const before = [
    { kind: 'spent', period: period('2024-Q1'), amount: decimal('600'), currency: 'BGN' },
  ] as const
  const subject = subjectOf([], [{ ...levaOf('1000'), reported: before }, levaOf(null, 2)])
  const fieldsAsked = (...money: JudgedMoney[]) =>
    checkEntry(subject, { values: [], money }).map(({ code, field }) => {
      seen.add(code)
      return `${field}: ${code}`
    })
  assert.deepEqual(fieldsAsked(spent('400')), [])
  assert.deepEqual(fieldsAsked(spent('400.01')), ['spent-1: over-funding'])
  assert.deepEqual(fieldsAsked(spent('700', { kind: 'committed' })), [])
  assert.deepEqual(fieldsAsked(spent('1001', { kind: 'committed' })), ['committed-1: over-funding'])
  assert.deepEqual(fieldsAsked(spent('9999', { kind: 'planned' })), [])
  assert.deepEqual(fieldsAsked(spent('9999', { currency: 'EUR' })), [])
  assert.deepEqual(fieldsAsked(spent('9999', { allocation: 2 })), [])
})

test('a person’s word on a field holds for what was typed there, and for these questions alone', () => {
  const subject = subjectOf([flow(usual, atLeast('200'))])
  const warnings = checkEntry(subject, {
    values: [{ indicator: 1, reported: plain('1000'), note: null }],
    money: [],
  })
  assert.deepEqual(warnings.map(({ code }) => code).sort(), ['over-target', 'slip'])
  const typed = { 'value-1': '1 000' }
  const sure = {
    [reportField.sure('value-1')]: confirmationOf('value-1', warnings, { fields: typed }),
  }
  assert.equal(unconfirmed(warnings, { fields: typed }).length, 2)
  assert.equal(unconfirmed(warnings, { fields: { ...typed, ...sure } }).length, 0)
  assert.equal(unconfirmed(warnings, { fields: { 'value-1': '10 000', ...sure } }).length, 2)
  const [one] = warnings
  assert.ok(one)
  assert.equal(unconfirmed([one], { fields: { ...typed, ...sure } }).length, 1)
})

test('a person’s word on an empty box comes back from a form as it was drawn', () => {
  const stages = indicatorOf(ruleOf(threeStages, 'last'), { '2024-Q1': { done: ['изготвен'] } })
  const subject = subjectOf([stages])
  const values = [{ indicator: 1, reported: { done: [] }, note: null }]
  const warnings = checkEntry(subject, { values, money: [] })
  const confirmation = confirmationOf('stage-1-1', warnings, { fields: {} })
  const sent = fieldsFrom({ 'sure-stage-1-1': confirmation }, subject)
  assert.equal(unconfirmed(warnings, { fields: sent }).length, 0)
})

test('each check has been seen to ask', () => {
  assert.deepEqual([...seen].sort(), [...entryChecks].sort())
})
