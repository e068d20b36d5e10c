import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  absolute,
  add,
  between,
  compare,
  divide,
  greatest,
  least,
  multiply,
  one,
  type Rational,
  rational,
  subtract,
  sum,
  zero,
} from './rational.ts'

const settings = { seed: 1, numRuns: 1000 }
const integers = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
const rationals = fc
  .tuple(
    integers,
    integers.filter((each) => each !== 0n),
  )
  .map(([numerator, denominator]) => rational(numerator, denominator))

test('a rational is in lowest terms with its denominator above zero', () => {
  assert.deepEqual(rational(6n, 8n), { numerator: 3n, denominator: 4n })
  assert.deepEqual(rational(6n, -8n), { numerator: -3n, denominator: 4n })
  assert.deepEqual(rational(-6n, -8n), { numerator: 3n, denominator: 4n })
  assert.deepEqual(rational(0n, -8n), { numerator: 0n, denominator: 1n })
  assert.deepEqual(rational(5n), { numerator: 5n, denominator: 1n })
})

test('equal numbers are equal values, however they came about', () => {
  assert.deepEqual(divide(one, rational(3n)), rational(2n, 6n))
  assert.deepEqual(sum([rational(1n, 10n), rational(2n, 10n)]), rational(3n, 10n))
})

test('nothing is divided by zero', () => {
  assert.throws(() => rational(1n, 0n), RangeError)
  assert.throws(() => divide(one, zero), RangeError)
})

test('addition, subtraction, multiplication and division undo one another exactly', () => {
  fc.assert(
    fc.property(rationals, rationals, (a, b) => {
      assert.deepEqual(subtract(add(a, b), b), a)
      if (b.numerator !== 0n) assert.deepEqual(divide(multiply(a, b), b), a)
    }),
    settings,
  )
})

test('a sum has no order and no brackets', () => {
  fc.assert(
    fc.property(fc.array(rationals, { maxLength: 8 }), (all) => {
      assert.deepEqual(sum(all), sum(all.toReversed()))
    }),
    settings,
  )
  assert.deepEqual(sum([]), zero)
})

test('comparison is the sign of the difference', () => {
  fc.assert(
    fc.property(rationals, rationals, (a, b) => {
      const { numerator } = subtract(a, b)
      assert.equal(compare(a, b), numerator < 0n ? -1 : numerator > 0n ? 1 : 0)
      assert.equal(compare(b, a) + compare(a, b), 0)
    }),
    settings,
  )
  assert.equal(compare(rational(9007199254740993n), rational(9007199254740992n)), 1)
})

test('least, greatest, between and absolute', () => {
  const [a, b]: [Rational, Rational] = [rational(-1n, 3n), rational(1n, 4n)]
  assert.deepEqual([least(a, b), greatest(a, b)], [a, b])
  assert.deepEqual(between(rational(2n), a, b), b)
  assert.deepEqual(between(rational(-2n), a, b), a)
  assert.deepEqual(between(zero, a, b), zero)
  assert.deepEqual([absolute(a), absolute(b)], [rational(1n, 3n), b])
})
