import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedWithdrawal, type RawWithdrawal } from './withdrawal.ts'

const raw: RawWithdrawal = {
  reasonBg: 'Стойностите на мярка 3 са сгрешени.',
  reasonEn: 'The values of measure 3 are wrong.',
  ...{ body: 'Съвет', act: 'Решение', number: '4', date: '02.03.2025' },
}
const days = { published: '2025-02-01' as PlainDate, today: '2025-03-05' as PlainDate }

const refused = (change: Partial<RawWithdrawal>): string[] => {
  const withdrawal = parseTypedWithdrawal({ ...raw, ...change }, days)
  assert.ok(areRefusals(withdrawal), 'refused')
  return withdrawal.map(({ field, code }) => `${field}: ${code}`)
}

test('a withdrawal has a reason in both languages and the act by which it was decided', () => {
  assert.deepEqual(parseTypedWithdrawal(raw, days), {
    reason: { bg: raw.reasonBg, en: raw.reasonEn },
    act: { body: 'Съвет', act: 'Решение', number: '4', date: '2025-03-02' },
  })
})

test('everything that is missing is refused beside its field', () => {
  const nothing = { reasonBg: ' ', reasonEn: '', body: '', act: '', number: '', date: '' }
  assert.deepEqual(
    refused(nothing).map((each) => each.split(':')[0]),
    ['reasonBg', 'reasonEn', 'body', 'act', 'number', 'date'],
  )
})

test('nobody can have withdrawn a version before it was published, or in the future', () => {
  assert.deepEqual(refused({ date: '31.01.2025' }).length, 1)
  assert.deepEqual(refused({ date: '06.03.2025' }), ['date: date-in-future'])
  assert.ok(!areRefusals(parseTypedWithdrawal({ ...raw, date: '01.02.2025' }, days)))
})

test('a reason is no treatise', () => {
  assert.deepEqual(refused({ reasonEn: 'x'.repeat(2001) }), ['reasonEn: field-too-long'])
})
