import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Currency } from '../base/money.ts'
import { areRefusals } from '../base/refusal.ts'
import { judgeMoney } from './judge-money.ts'
import { type MoneyKind, moneyKinds } from './money-report.ts'
import type { ReportFields } from './report-content.ts'
import type { ReportSubject } from './report-fields.ts'
import { decimal, levaOf, period, subjectOf } from './testing/report-subject.ts'

const subject = subjectOf([], [levaOf('1000'), levaOf(null, 2)])
const euro = { ...subjectOf([], [levaOf('1000')], '2026-Q1'), planYear: 2026, lastYear: 2026 }
const judge = (fields: ReportFields, of = subject) =>
  judgeMoney(of, { fields, language: 'bg' as const })

function taken(fields: ReportFields, of = subject): string[] {
  const judged = judge(fields, of)
  assert.ok(!areRefusals(judged), JSON.stringify(judged))
  return judged.money.map(
    ({ allocation, kind, amount, currency }) => `${allocation} ${kind} ${amount} ${currency}`,
  )
}
function wrong(fields: ReportFields, of: ReportSubject = subject): string[] {
  const judged = judge(fields, of)
  return areRefusals(judged) ? judged.map(({ code, field }) => `${field}: ${code}`) : []
}
const reported = (kind: MoneyKind, at: string, currency: Currency = 'BGN') => ({
  ...{ kind, period: period(at), amount: decimal('5'), currency },
})
const after = (...before: ReturnType<typeof reported>[]) =>
  subjectOf([], [{ ...levaOf('1000'), reported: before }])

test('where nothing is typed of money nothing is reported of it', () => {
  assert.deepEqual(taken({}), [])
  assert.deepEqual(taken({ 'paper-1': 'договор 1', 'currency-1': 'EUR', 'reason-1': 'x' }), [])
})

test('a zero is an amount like any other and needs its paper', () => {
  assert.deepEqual(wrong({ 'spent-1': '0' }), ['paper-1: evidence-wanted'])
  assert.deepEqual(taken({ 'spent-1': '0', 'paper-1': 'справка' }), ['1 spent 0 BGN'])
})

test('each source has its own paper, currency and reason', () => {
  const both = { 'spent-1': '1', 'spent-2': '2', 'paper-1': 'а' }
  assert.deepEqual(wrong(both), ['paper-2: evidence-wanted'])
  assert.deepEqual(taken({ ...both, 'paper-2': 'б', 'currency-2': 'EUR' }), [
    ...['1 spent 1 BGN', '2 spent 2 EUR'],
  ])
  const back = { 'spent-1': '-1', 'spent-2': '-2', 'paper-1': 'а', 'paper-2': 'б' }
  assert.deepEqual(wrong({ ...back, 'reason-2': 'върнат аванс' }), [
    'reason-1: reason-for-negative',
  ])
})

test('an amount of a source that the measure does not have is not read', () => {
  assert.deepEqual(taken({ 'spent-3': '1', 'paper-3': 'а' }), [])
})

test('what is wrong in one amount keeps the others from being taken, and is said once for each field', () => {
  const fields = { 'planned-1': '1', 'committed-1': '2', 'spent-1': 'много', 'spent-2': '1,005' }
  assert.deepEqual(wrong(fields), [
    'paper-1: evidence-wanted',
    'spent-1: not-an-amount',
    'spent-2: finer-than-cents',
    'paper-2: evidence-wanted',
  ])
})

test('a currency that there is not is refused where it was chosen', () => {
  const dollars = { 'spent-1': '1', 'paper-1': 'а', 'currency-1': 'USD' }
  assert.deepEqual(wrong(dollars), ['currency-1: currency-wanted'])
})

test('from 2026 on a currency that somebody sends all the same is not read', () => {
  const fields = { 'spent-1': '1', 'paper-1': 'а', 'currency-1': 'BGN' }
  assert.deepEqual(taken(fields, euro), ['1 spent 1 EUR'])
})

test('money of a year beyond the measure is refused beside its amount', () => {
  const late = { ...subject, period: period('2025-Q1') }
  const fields = { 'committed-2': '1', 'paper-2': 'а' }
  assert.deepEqual(wrong(fields, late), ['committed-2: period-outside-plan'])
  assert.deepEqual(taken(fields, { ...late, lastYear: 2025 }), ['2 committed 1 BGN'])
})

test('an amount that was accepted for the period is corrected and not left out, each kind by itself', () => {
  for (const kind of moneyKinds) {
    const of = after(reported(kind, '2024-Q3'))
    assert.deepEqual(wrong({}, of), [`${kind}-1: accepted-before`])
    assert.deepEqual(taken({ [`${kind}-1`]: '6', 'paper-1': 'а' }, of), [`1 ${kind} 6 BGN`])
  }
  assert.deepEqual(taken({}, after(reported('spent', '2024-Q2'))), [])
})

test('periods of other kinds and of other sources do not count twice', () => {
  const of = {
    ...subject,
    allocations: [{ ...levaOf('1'), reported: [reported('spent', '2024-08')] }, levaOf('1', 2)],
  }
  const one = (field: string) => wrong({ [field]: '1', 'paper-1': 'а', 'paper-2': 'а' }, of)
  assert.deepEqual(one('spent-1'), ['spent-1: periods-overlap'])
  assert.deepEqual(one('planned-1'), [])
  assert.deepEqual(one('spent-2'), [])
})

test('a reason is kept in the language in which it was written', () => {
  const fields = { 'spent-1': '-1', 'paper-1': 'a', 'reason-1': 'refund' }
  const judged = judgeMoney(subject, { fields, language: 'en' })
  assert.deepEqual(!areRefusals(judged) && judged.money[0]?.note, { en: 'refund' })
})
