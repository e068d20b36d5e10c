import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toDecimal, toOptionalDecimal } from './numeric.ts'

test('trailing zeros after the point go, and no other zeros', () => {
  for (const [numeric, decimal] of [
    ['7500', '7500'],
    ['7500.00', '7500'],
    ['11.610', '11.61'],
    ['-0.50', '-0.5'],
    ['0', '0'],
    ['0.00', '0'],
    ['100', '100'],
    ['0.000000000001', '0.000000000001'],
  ] as const)
    assert.equal(toDecimal(numeric), decimal)
})

test('an empty column stays empty: missing is not zero', () => {
  assert.equal(toOptionalDecimal(null), null)
  assert.equal(toOptionalDecimal('0.0'), '0')
})

test('what is no plain number is a bug', () => {
  for (const numeric of ['NaN', 'Infinity', '-Infinity', ''])
    assert.throws(() => toDecimal(numeric), TypeError)
})
