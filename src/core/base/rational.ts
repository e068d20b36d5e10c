/** An exact number: numerator and denominator in lowest terms, the denominator above zero. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** @throws {RangeError} on a denominator of zero: a division the caller had to rule out. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 1n) return { numerator, denominator }
  if (denominator === 0n) throw new RangeError('a rational has no denominator of zero')
  const sign = denominator < 0n ? -1n : 1n
  const divisor = greatestCommonDivisor(numerator, denominator)
  return {
    numerator: (sign * numerator) / divisor,
    denominator: (sign * denominator) / divisor,
  }
}

export const zero = rational(0n)
export const one = rational(1n)
export const hundred = rational(100n)

export const add = (a: Rational, b: Rational): Rational =>
  a.denominator === b.denominator
    ? rational(a.numerator + b.numerator, a.denominator)
    : rational(
        a.numerator * b.denominator + b.numerator * a.denominator,
        a.denominator * b.denominator,
      )

export const subtract = (a: Rational, b: Rational): Rational =>
  a.denominator === b.denominator
    ? rational(a.numerator - b.numerator, a.denominator)
    : rational(
        a.numerator * b.denominator - b.numerator * a.denominator,
        a.denominator * b.denominator,
      )

export const multiply = (a: Rational, b: Rational): Rational =>
  isOne(b) ? a : rational(a.numerator * b.numerator, a.denominator * b.denominator)

const isOne = ({ numerator, denominator }: Rational): boolean =>
  numerator === 1n && denominator === 1n

/** @throws {RangeError} when b is zero. */
export const divide = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator)

/** Negative when a < b, zero when equal, positive when a > b. */
export function compare(a: Rational, b: Rational): number {
  const difference =
    a.denominator === b.denominator
      ? a.numerator - b.numerator
      : a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const sum = (all: readonly Rational[]): Rational => all.reduce(add, zero)

export const absolute = (a: Rational): Rational => (a.numerator < 0n ? subtract(zero, a) : a)

export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b)

export const greatest = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b)

export const between = (a: Rational, low: Rational, high: Rational): Rational =>
  least(greatest(a, low), high)
