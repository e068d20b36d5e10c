import { type Decimal, isDecimal } from '../core/base/decimal.ts'

/**
 * The number of a numeric column, without the trailing zeros that PostgreSQL keeps ("7500.00").
 *
 * @throws {TypeError} on NaN and the infinities, which no writer of ours can have put there.
 */
export function toDecimal(numeric: string): Decimal {
  const text = numeric.includes('.') ? numeric.replace(/\.?0+$/, '') : numeric
  if (!isDecimal(text)) throw new TypeError(`numeric column holds "${numeric}"`)
  return text
}

export const toOptionalDecimal = (numeric: string | null): Decimal | null =>
  numeric === null ? null : toDecimal(numeric)
