import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import { enteredPeriods } from './entered-periods.ts'

const counted = (position: number) => ({
  position,
  target: { kind: 'at-least', value: '1' as Decimal } as const,
})
const inWords = (position: number) => ({ position, target: { kind: 'words' } as const })

const entry = (indicator: number, period: string, leavesOwed = false) => ({
  ...{ indicator, period: period as Period, leavesOwed },
})

test('a period counts as reported once each indicator that asks for a value has one', () => {
  const indicators = [counted(1), inWords(2), counted(3)]
  assert.deepEqual(enteredPeriods(indicators, []), [])
  assert.deepEqual(enteredPeriods(indicators, [entry(1, '2024-Q1'), entry(2, '2024-Q1')]), [])
  assert.deepEqual(
    enteredPeriods(indicators, [
      ...[entry(1, '2024-Q1'), entry(3, '2024-Q1'), entry(1, '2024-Q2'), entry(3, '2024-Q3')],
    ]),
    ['2024-Q1'],
  )
})

test('a value of which the secretariat said that the institution still owes its report settles nothing', () => {
  const entries = [entry(1, '2024-Q1', true), entry(1, '2024-Q2')]
  assert.deepEqual(enteredPeriods([counted(1)], entries), ['2024-Q2'])
})

test('where a person judges by the words alone, no value stands for the report', () =>
  assert.deepEqual(enteredPeriods([inWords(1)], [entry(1, '2024-Q1')]), []))
