import { type Rational, rational } from './rational.ts'

/** A number in plain decimal notation ("7500", "11.61", "-20"): how exact numbers cross every border. */
export type Decimal = string & { readonly __decimal: true }

const plainNotation = /^-?\d{1,30}(\.\d{1,12})?$/

export const isDecimal = (text: string): text is Decimal => plainNotation.test(text)

/** The decimal a text spells, or undefined when it is not in plain notation. */
export const parseDecimal = (text: string): Decimal | undefined =>
  isDecimal(text) ? text : undefined

/** What is typed has 43 digits at most; nothing that is computed of it comes near this. */
const longest = 1_000

/** @throws {RangeError} at a number longer than any plan has: only a forged file brings one, and it would be computed for hours. */
export function toRational(decimal: Decimal): Rational {
  if (decimal.length > longest) throw new RangeError(`a number of ${decimal.length} signs`)
  const point = decimal.indexOf('.')
  if (point < 0) return { numerator: BigInt(decimal), denominator: 1n }
  const fraction = decimal.slice(point + 1)
  return rational(BigInt(decimal.slice(0, point) + fraction), 10n ** BigInt(fraction.length))
}

/**
 * Plain decimal notation with at most `places` digits after the point, rounded half up (away from
 * zero, as ROUND_HALF_UP does), without trailing zeros.
 */
export function toDecimal(value: Rational, places = 4): Decimal {
  if (value.denominator === 1n) return value.numerator.toString() as Decimal
  const negative = value.numerator < 0n
  const numerator = negative ? -value.numerator : value.numerator
  const scale = 10n ** BigInt(places)
  const scaled = (2n * numerator * scale + value.denominator) / (2n * value.denominator)
  const whole = scaled / scale
  const fraction =
    places === 0 ? '' : (scaled % scale).toString().padStart(places, '0').replace(/0+$/, '')
  const text = fraction === '' ? whole.toString() : `${whole}.${fraction}`
  return (negative && scaled !== 0n ? `-${text}` : text) as Decimal
}
