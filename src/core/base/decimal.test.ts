import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Decimal, isDecimal, parseDecimal, toDecimal, toRational } from './decimal.ts'
import { rational } from './rational.ts'

const valid = ['0', '7500', '11.61', '-20', '-0.5', '007', '0.000000000001', `${10n ** 29n}`]
const invalid = [
  '',
  ' ',
  ' 1',
  '1 ',
  '1\n',
  '+1',
  '.5',
  '5.',
  '1,5',
  '1 000',
  '1e3',
  '0x1',
  '--1',
  '1-',
  '1.2.3',
  'NaN',
  'Infinity',
  '١',
  '−1',
  `${10n ** 30n}`,
  '0.0000000000001',
]

for (const text of valid) {
  test(`"${text}" is plain decimal notation`, () => {
    assert.ok(isDecimal(text))
    assert.equal(parseDecimal(text), text)
  })
}
for (const text of invalid) {
  test(`${JSON.stringify(text)} is not plain decimal notation`, () =>
    assert.equal(parseDecimal(text), undefined))
}

test('a decimal is read to the last digit', () => {
  assert.deepEqual(toRational('11.61' as Decimal), rational(1161n, 100n))
  assert.deepEqual(toRational('-0.5' as Decimal), rational(-1n, 2n))
  assert.deepEqual(toRational('-0' as Decimal), rational(0n))
  assert.deepEqual(toRational('007.50' as Decimal), rational(15n, 2n))
})

const written: [numerator: bigint, denominator: bigint, places: number, text: string][] = [
  [1n, 3n, 4, '0.3333'],
  [2n, 3n, 4, '0.6667'],
  [-2n, 3n, 4, '-0.6667'],
  [1n, 20_000n, 4, '0.0001'],
  [-1n, 20_000n, 4, '-0.0001'],
  [49_999n, 1_000_000_000n, 4, '0'],
  [-1n, 1_000_000n, 4, '0'],
  [5n, 2n, 0, '3'],
  [-5n, 2n, 0, '-3'],
  [7n, 2n, 0, '4'],
  [1_005n, 1_000n, 2, '1.01'],
  [99_995n, 100_000n, 4, '1'],
  [999_949n, 1_000_000n, 4, '0.9999'],
  [100n, 1n, 4, '100'],
  [1n, 8n, 4, '0.125'],
  [10n, 1n, 0, '10'],
]

for (const [numerator, denominator, places, text] of written) {
  test(`${numerator}/${denominator} to ${places} places is ${text}`, () => {
    assert.equal(toDecimal(rational(numerator, denominator), places), text)
  })
}

test('a number longer than any plan computes is not read: a forged one would be computed for hours', () => {
  assert.equal(toRational('9'.repeat(1_000) as Decimal).denominator, 1n)
  assert.throws(() => toRational('9'.repeat(1_001) as Decimal), RangeError)
  assert.throws(() => toRational(`0.${'0'.repeat(200_000)}1` as Decimal), RangeError)
})

test('four places unless asked otherwise', () => {
  assert.equal(toDecimal(rational(1n, 7n)), '0.1429')
})

test('what is written with enough places is read back as the same number', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.integer({ min: 0, max: 12 }), (digits, places) => {
      const value = rational(digits, 10n ** BigInt(places))
      assert.deepEqual(toRational(toDecimal(value, 12)), value)
    }),
    { seed: 2, numRuns: 1000 },
  )
})
