import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft, value } from '../testing/made-draft.ts'
import { amountWithoutCurrency } from './amount-without-currency.ts'

const paid = (amount: string | null, currency: 'BGN' | null) => ({
  funding: [
    {
      source: 'Фонд',
      amount: amount === null ? null : value(amount),
      currency,
      basis: 'total',
      note: null,
    } as const,
  ],
})

test('an amount needs its currency; a source without an amount, and nought, do not', () => {
  const findings = amountWithoutCurrency.check(
    madeDraft([paid('500', 'BGN'), paid('12500', null), paid(null, null), paid('0', null)]),
  )
  assert.deepEqual(
    findings.map(({ position, cell, actual }) => [position, cell, actual]),
    [[2, 'budget', '12\u00A0500']],
  )
})

test('a plan in a currency that is not known is told once', () => {
  const findings = amountWithoutCurrency.check(
    madeDraft(Array.from({ length: 5 }, () => paid('500', null))),
  )
  assert.deepEqual(
    findings.map(({ position, severity, actual }) => [position, severity, actual]),
    [[null, 'info', '5']],
  )
})
