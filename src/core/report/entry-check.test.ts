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

test('a slip is from two thirds to one and a half of ten times, just beyond it is a jump', () => {
  const at = (value: string) =>
    asked(flow({ '2024-Q1': plain('300') }, atLeast('900000')), plain(value))
  const slipped = ['value-1: slip']
  assert.deepEqual(at('2000'), slipped)
  assert.deepEqual(at('4500'), slipped)
  assert.deepEqual(at('1999'), ['value-1: jump'])
  assert.deepEqual(at('4501'), ['value-1: jump'])
  assert.deepEqual(at('45'), slipped)
  assert.deepEqual(at('20'), slipped)
  assert.deepEqual(at('46'), ['value-1: jump'])
  assert.deepEqual(at('19'), ['value-1: jump'])
})

test('a third to the last unit is a jump, and so is thrice', () => {
  const at = (value: string) => asked(flow({ '2024-Q1': plain('99') }), plain(value))
  assert.deepEqual(at('33'), ['value-1: jump'])
  assert.deepEqual(at('33.1'), [])
  assert.deepEqual(at('297'), ['value-1: jump'])
  assert.deepEqual(at('296.9'), [])
})

test('the usual value is the one in the middle, whatever the order of the periods and however far one strays', () => {
  const strayed = { '2024-Q1': plain('5000'), '2024-Q2': plain('90'), '2024-Q4': plain('100') }
  assert.deepEqual(asked(flow(strayed, atLeast('900000')), plain('110')), [])
  const words = checkEntry(subjectOf([flow(strayed, atLeast('900000'))]), {
    values: [{ indicator: 1, reported: plain('400'), note: null }],
    money: [],
  }).map(({ message }) => message.en)
  assert.deepEqual(words, ['400 is entered, while about 100 is usual. Is the number right?'])
})

test('nothing is usual where nothing or less was reported before', () => {
  assert.deepEqual(asked(flow({ '2024-Q1': plain('0') }), plain('4000')), [])
  assert.deepEqual(asked(level({ '2024-Q1': plain('-8') }), plain('40')), [])
})

test('a zero is asked about only where none was ever reported before', () => {
  const never = { '2024-Q1': plain('7'), '2024-Q2': plain('9') }
  assert.deepEqual(asked(flow(never), plain('0')), ['value-1: zero-unlike-past'])
  const once = { '2024-Q1': plain('0'), '2024-Q2': plain('9'), '2024-Q4': plain('9') }
  assert.deepEqual(asked(flow(once), plain('0')), [])
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

test('as much as was to be reached and half as much again is taken for a flow and a level alike', () => {
  for (const indicator of [flow({}, atLeast('10')), level({}, atLeast('10'))]) {
    assert.deepEqual(asked(indicator, plain('15')), [])
    assert.deepEqual(asked(indicator, plain('15.01')), ['value-1: over-target'])
  }
  const late = { '2024-Q1': plain('1'), '2024-Q4': plain('10') }
  assert.deepEqual(asked(flow(late, atLeast('10')), plain('4')), [])
  assert.deepEqual(asked(flow(late, atLeast('10')), plain('5')), ['value-1: over-target'])
})

test('what the question says of the year counts every period of it once', () => {
  const indicator = flow({ '2024-Q1': plain('8'), '2024-Q3': plain('5') }, atLeast('10'))
  const [found] = checkEntry(subjectOf([indicator]), {
    values: [{ indicator: 1, reported: plain('8'), note: null }],
    money: [],
  })
  assert.equal(
    found?.message.en,
    'That makes 16 for the year so far, against a target of 10. Is the number right?',
  )
})

test('a bound of zero is a bound, one below zero says nothing of too much', () => {
  assert.deepEqual(asked(level({}, { kind: 'at-most', value: decimal('0') }), plain('1')), [
    'value-1: over-target',
  ])
  assert.deepEqual(asked(level({}, { kind: 'at-most', value: decimal('-3') }), plain('1')), [])
})

test('where the plan gives no number there is nothing to be beyond', () => {
  for (const target of [{ kind: 'words' }, { kind: 'none' }, { kind: 'all', value: null }] as const)
    assert.deepEqual(asked(level({}, target), plain('999')), [], target.kind)
  assert.deepEqual(asked(level({}, { kind: 'all', value: decimal('9') }), plain('10')), [
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

test('a report that is mended or comes late is not measured by what came after it', () => {
  const total = level({ '2024-Q2': plain('100'), '2024-Q4': plain('150') })
  assert.deepEqual(asked(total, plain('120')), [])
  assert.deepEqual(asked(total, plain('99')), ['value-1: fall-of-total'])
  const first = { ...level({ '2024-Q4': plain('150') }), previous: decimal('80') }
  assert.deepEqual(asked(first, plain('90')), [])
  assert.deepEqual(asked(first, plain('79')), ['value-1: fall-of-total'])
  const stages = indicatorOf(ruleOf(threeStages, 'last'), {
    '2024-Q2': { done: ['изготвен'] },
    '2024-Q4': { done: ['изготвен', 'съгласуван'] },
  })
  assert.deepEqual(asked(stages, { done: ['изготвен'] }), [])
  assert.deepEqual(asked(stages, { done: [] }), ['stage-1-1: stage-undone'])
})

test('a stage that is taken back in the period that it was accepted for is asked about', () => {
  const stages = indicatorOf(ruleOf(threeStages, 'last'), { '2024-Q3': { done: ['изготвен'] } })
  assert.deepEqual(asked(stages, { done: [] }), ['stage-1-1: stage-undone'])
})

test('a stage that the plan has no longer is not missed', () => {
  const stages = indicatorOf(ruleOf(threeStages, 'last'), { '2024-Q1': { done: ['отменен'] } })
  assert.deepEqual(asked(stages, { done: [] }), [])
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

test('money of the same period is corrected, of other kinds and currencies is no part of the sum', () => {
  const before = [
    { kind: 'spent', period: period('2024-Q3'), amount: decimal('900'), currency: 'BGN' },
    { kind: 'committed', period: period('2024-Q1'), amount: decimal('900'), currency: 'BGN' },
    { kind: 'spent', period: period('2024-Q2'), amount: decimal('900'), currency: 'EUR' },
    { kind: 'spent', period: period('2024-Q4'), amount: decimal('1'), currency: 'BGN' },
  ] as const
  const subject = subjectOf([], [{ ...levaOf('1000'), reported: before }])
  const codes = (amount: string) =>
    checkEntry(subject, { values: [], money: [spent(amount)] }).map(({ code }) => code)
  assert.deepEqual(codes('999'), [])
  assert.deepEqual(codes('999.01'), ['over-funding'])
})

test('what the question says of money is all of the year beside what the plan gives', () => {
  const before = [
    { kind: 'spent', period: period('2024-Q1'), amount: decimal('600'), currency: 'BGN' },
  ] as const
  const [found] = checkEntry(subjectOf([], [{ ...levaOf('1000'), reported: before }]), {
    values: [],
    money: [spent('700')],
  })
  assert.match(found?.message.en ?? '', /1,300 so far.*1,000\./)
  assert.match(found?.message.bg ?? '', /1\s300.*1\s000/)
})

test('a value of an indicator that the measure does not have is not looked at', () => {
  const values = [{ indicator: 2, reported: plain('1000000'), note: null }]
  assert.deepEqual(checkEntry(subjectOf([flow(usual)]), { values, money: [] }), [])
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
