import { type Decimal, toDecimal } from '../../../core/base/decimal.ts'
import { rational } from '../../../core/base/rational.ts'

/** A count's share of a whole, in whole per cent; of nothing it is nothing. */
export const shareOf = (count: number, all: number): Decimal =>
  toDecimal(rational(100n * BigInt(count), BigInt(Math.max(all, 1))), 0)
