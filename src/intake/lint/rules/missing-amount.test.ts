import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { missingAmount } from './missing-amount.ts'

const noAmount = [{ source: 'Бюджет', amount: null, currency: null, basis: null, note: null }]

test('a budget without an amount is for information, an empty one a warning', () => {
  const findings = missingAmount.check(
    madeDraft([
      { text: { budget: 'В рамките на бюджета' }, funding: noAmount },
      { text: { budget: '' }, funding: [] },
      { text: { budget: 'Не са необходими финансови средства' }, funding: [] },
      {},
    ]),
  )
  assert.deepEqual(
    findings.map(({ position, severity }) => `${position} ${severity}`),
    ['1 info', '2 warning'],
  )
})

test('money that one source does not give may still come from another', () => {
  const budget = 'По проекти и програми.\nНе се изисква финансиране от бюджета на МВР'
  assert.equal(missingAmount.check(madeDraft([{ text: { budget }, funding: noAmount }])).length, 1)
})
