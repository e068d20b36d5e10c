import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft, value } from '../testing/made-draft.ts'
import { totalAndYearly } from './total-and-yearly.ts'

const money = (amount: string, basis: 'total' | 'per-year') =>
  ({ source: 'Фонд', amount: value(amount), currency: 'BGN', basis, note: null }) as const

test('an amount in total and per year is told', () => {
  const findings = totalAndYearly.check(
    madeDraft([
      { funding: [money('250', 'total'), money('100', 'per-year')] },
      { funding: [money('250', 'total'), money('100', 'total')] },
      { funding: [money('100', 'per-year')] },
    ]),
  )
  assert.deepEqual(
    findings.map((finding) => finding.position),
    [1],
  )
})
