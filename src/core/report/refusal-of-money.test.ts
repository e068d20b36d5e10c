import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Language } from '../base/language.ts'
import type { Period } from '../base/period.ts'
import { areRefusals } from '../base/refusal.ts'
import {
  parseTypedMoney,
  type ReportedAmount,
  refusalOfMoney,
  type TypedMoney,
} from './refusal-of-money.ts'

const typed: TypedMoney = {
  kind: 'spent',
  period: '2024-Q1',
  amount: '1 234,50',
  currency: 'BGN',
  evidence: 'платежно нареждане 12',
  note: '',
}
function parse(other: Partial<TypedMoney>, language: Language = 'bg') {
  const answer = parseTypedMoney({ ...typed, ...other }, language)
  return areRefusals(answer) ? answer.map(({ field, code }) => `${field}: ${code}`) : answer
}

test('an amount as people type it, with the document it can be checked by', () => {
  assert.deepEqual(parse({}), {
    kind: 'spent',
    period: '2024-Q1',
    amount: '1234.5',
    currency: 'BGN',
    evidence: 'платежно нареждане 12',
    note: null,
  })
  assert.deepEqual(parse({ amount: '0', note: ' няма ' }), {
    ...typed,
    amount: '0',
    note: { bg: 'няма' },
  })
  assert.deepEqual(parse({ amount: '1,234.50', note: 'none' }, 'en'), {
    ...typed,
    amount: '1234.5',
    note: { en: 'none' },
  })
})

test('everything that is wrong is said at once, each beside its field', () => {
  assert.deepEqual(parse({ kind: '', period: '', amount: '', currency: '', evidence: ' ' }), [
    'kind: money-kind-wanted',
    'period: period-wanted',
    'currency: currency-wanted',
    'amount: amount-missing',
    'evidence: evidence-wanted',
  ])
  assert.deepEqual(parse({ amount: '1.234' }), ['amount: ambiguous-number'])
  assert.deepEqual(parse({ amount: 'много' }), ['amount: not-an-amount'])
  assert.deepEqual(parse({ amount: '1,005' }), ['amount: finer-than-cents'])
  assert.deepEqual(parse({ evidence: 'x'.repeat(501) }), ['evidence: evidence-too-long'])
})

const place = { planYear: 2025, lastYear: 2026, allocations: [1, 3] }
const amount: ReportedAmount = {
  kind: 'spent',
  period: '2025-Q1' as Period,
  amount: '10' as Decimal,
  currency: 'BGN',
  evidence: 'договор 1',
  note: null,
}
const codeOf = (other: Partial<ReportedAmount>, allocation = 1, others: string[] = []) =>
  refusalOfMoney(place, allocation, { ...amount, ...other }, others as Period[])?.code

test('money is of a source that the measure has, or of none that the plan names', () => {
  assert.equal(codeOf({}, 1), undefined)
  assert.equal(codeOf({}, 3), undefined)
  assert.equal(codeOf({}, 0), undefined)
  assert.equal(codeOf({}, 2), 'no-such-allocation')
})

test('money is of a year of the measure, in leva before 2026 and in euro from then on', () => {
  assert.equal(codeOf({ period: '2024-Q4' as Period }), 'period-outside-plan')
  assert.equal(codeOf({ period: '2027' as Period }), 'period-outside-plan')
  assert.equal(codeOf({ period: '2026-Q1' as Period }), 'leva-after-euro')
  assert.equal(codeOf({ period: '2026-Q1' as Period, currency: 'EUR' }), undefined)
  assert.equal(codeOf({ period: '2025-12' as Period, currency: 'EUR' }), undefined)
})

test('money that came back says why; a plan is never below zero', () => {
  const back = { amount: '-10' as Decimal }
  assert.equal(codeOf(back), 'reason-for-negative')
  assert.equal(codeOf({ ...back, note: { bg: 'върнат аванс' } }), undefined)
  assert.equal(codeOf({ ...back, kind: 'planned', note: { bg: 'x' } }), 'negative-plan')
})

test('no part of a period counts twice; the same period is a correction', () => {
  assert.equal(codeOf({ period: '2025-02' as Period }, 1, ['2025-Q1']), 'periods-overlap')
  assert.equal(codeOf({ period: '2025' as Period }, 1, ['2025-Q4']), 'periods-overlap')
  assert.equal(codeOf({ period: '2025-Q2' as Period }, 1, ['2025-Q1']), undefined)
  assert.equal(codeOf({ period: '2025-Q1' as Period }, 1, ['2025-Q1']), undefined)
})

test('a document is named in up to 500 characters, its white space folded', () => {
  const evidence = parse({ evidence: ` ${'x'.repeat(499)}\n\t1 ` })
  assert.deepEqual(evidence, ['evidence: evidence-too-long'])
  const read = parse({ evidence: `договор \n  5 ${'x'.repeat(490)} ` })
  assert.equal(!Array.isArray(read) && 'evidence' in read && read.evidence.length, 500)
})

test('stotinki are the least that is paid, however many zeros are typed after them', () => {
  assert.deepEqual(parse({ amount: '0,01' }), { ...typed, amount: '0.01', note: null })
  assert.deepEqual(parse({ amount: '0,0100' }), { ...typed, amount: '0.01', note: null })
  assert.deepEqual(parse({ amount: '0,001' }), ['amount: finer-than-cents'])
  assert.deepEqual(parse({ amount: '9'.repeat(31) }), ['amount: not-an-amount'])
})

test('each kind and each currency is taken as it is written, and no other', () => {
  for (const kind of ['planned', 'committed', 'spent']) assert.ok(!Array.isArray(parse({ kind })))
  assert.deepEqual(parse({ kind: 'Spent' }), ['kind: money-kind-wanted'])
  assert.ok(!Array.isArray(parse({ currency: 'EUR' })))
  assert.deepEqual(parse({ currency: 'eur' }), ['currency: currency-wanted'])
})

test('money is of the first year of the measure up to its last', () => {
  for (const period of ['2025-01', '2025', '2026-12', '2026'])
    assert.equal(codeOf({ period: period as Period, currency: 'EUR' }), undefined, period)
  for (const period of ['2024-12', '2027-01'])
    assert.equal(codeOf({ period: period as Period, currency: 'EUR' }), 'period-outside-plan')
})

test('which years there are to choose from is said, one or several', () => {
  const said = (lastYear: number) =>
    refusalOfMoney({ ...place, lastYear }, 1, { ...amount, period: '2031' as Period }, [])?.message
  assert.match(said(2025)?.en ?? '', /for 2025: choose a period of that year/)
  assert.match(said(2027)?.en ?? '', /for 2025 to 2027: choose a period of those years/)
  assert.match(said(2027)?.bg ?? '', /2025–2027/)
})

test('which amount would count twice is said', () => {
  const refused = refusalOfMoney(place, 1, amount, ['2025-Q4', '2025-02'] as Period[])
  assert.match(refused?.message.en ?? '', /February 2025/)
  assert.match(refused?.message.bg ?? '', /февруари 2025/)
})
