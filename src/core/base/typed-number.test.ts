import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Decimal, toDecimal } from './decimal.ts'
import { formatNumber } from './format.ts'
import { type Language, languages } from './language.ts'
import { rational } from './rational.ts'
import { readTypedNumber } from './typed-number.ts'

function read(typed: string, language: Language): string {
  const answer = readTypedNumber(typed, language)
  return 'decimal' in answer ? answer.decimal : answer.trouble
}

const inBoth: [typed: string, read: string][] = [
  ['0', '0'],
  ['7500', '7500'],
  ['7 500', '7500'],
  ['7\u00a0500', '7500'],
  ['7\u202f500', '7500'],
  ['  12\t', '12'],
  ['1 234,5', '1234.5'],
  ['1 234.5', '1234.5'],
  ['1 234.567', '1234.567'],
  ['1 234 567', '1234567'],
  ['1.234,5', '1234.5'],
  ['1,234.5', '1234.5'],
  ['1.234.567', '1234567'],
  ['1,234,567', '1234567'],
  ['11,61', '11.61'],
  ['11.61', '11.61'],
  ['0.125', '0.125'],
  ['0,125', '0.125'],
  ['1234.567', '1234.567'],
  ['1,2345', '1.2345'],
  ['007', '7'],
  ['1,50', '1.5'],
  ['-20', '-20'],
  ['\u221220', '-20'],
  ['- 20', 'not-a-number'],
  ['-0', '0'],
  ['123456789012345678901234567890', '123456789012345678901234567890'],
  ['', 'empty'],
  [' \u00a0 ', 'empty'],
  ['1 23', 'not-a-number'],
  ['1234 567', 'not-a-number'],
  ['12 34', 'not-a-number'],
  ['1.23.456', 'not-a-number'],
  ['1,23,456.7', 'not-a-number'],
  ['1.234.56', 'not-a-number'],
  ['12-', 'not-a-number'],
  ['+12', 'not-a-number'],
  ['--12', 'not-a-number'],
  ['1e3', 'not-a-number'],
  ['0x10', 'not-a-number'],
  ['.5', 'not-a-number'],
  ['5,', 'not-a-number'],
  ['около 12', 'not-a-number'],
  ['12 лица', 'not-a-number'],
  ['12/15', 'not-a-number'],
  ['NaN', 'not-a-number'],
  ['١٢', 'not-a-number'],
  ['1234567890123456789012345678901', 'too-long'],
  ['0.1234567890123', 'too-long'],
]

for (const [typed, expected] of inBoth) {
  test(`"${typed}" is ${expected} in every language`, () => {
    for (const language of languages) assert.equal(read(typed, language), expected, language)
  })
}

test('a lone mark before three digits is read by the rules of the language', () => {
  assert.equal(read('1,234', 'bg'), '1.234')
  assert.equal(read('1,234', 'en'), '1234')
  assert.equal(read('1.234', 'en'), '1.234')
  assert.equal(read('-1,234', 'en'), '-1234')
})

test('a point before three digits is asked about in Bulgarian, where it may group', () => {
  assert.deepEqual(readTypedNumber('1.234', 'bg'), {
    trouble: 'ambiguous',
    whole: '1',
    decimals: '234',
  })
  assert.equal(read('-12.500', 'bg'), 'ambiguous')
})

test('whatever we write we read back', () => {
  const decimals: fc.Arbitrary<Decimal> = fc
    .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => toDecimal(rational(digits, 10n ** BigInt(places)), 12))
  fc.assert(
    fc.property(decimals, fc.constantFrom(...languages), (value, language) => {
      assert.equal(read(formatNumber(value, language), language), value)
    }),
    { seed: 5, numRuns: 2000 },
  )
})
