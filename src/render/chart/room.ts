import { toDecimal } from '../../core/base/decimal.ts'
import { hundred, multiply, type Rational, rational } from '../../core/base/rational.ts'

/**
 * How wide a chart is. On a page it is as wide as what it stands in, so that only the bars stretch and
 * words keep their size; in a file it has a width in pixels, a whole number.
 */
export type Room = 'fluid' | number

/**
 * A share of the width as an attribute's value: "33.33%", or "211.33" pixels. Up to here every number is
 * exact; what is drawn is rounded to a hundredth.
 */
export const across = (share: Rational, room: Room): string =>
  room === 'fluid'
    ? `${toDecimal(multiply(share, hundred), 2)}%`
    : toDecimal(multiply(share, rational(BigInt(room))), 2)
