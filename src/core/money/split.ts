/**
 * So many equal parts of an amount in minor units, which together are the whole: what does not divide
 * goes to the first ones, one unit each. Of 100 for three: 34, 33, 33.
 *
 * @throws {RangeError} on less than one part.
 */
export function equalParts(minor: bigint, count: number): bigint[] {
  if (!Number.isInteger(count) || count < 1) throw new RangeError('an amount has at least one part')
  const each = minor / BigInt(count)
  const left = minor % BigInt(count)
  const one = left < 0n ? -1n : 1n
  const more = Number(left * one)
  return Array.from({ length: count }, (_, index) => (index < more ? each + one : each))
}

const monthsInYear = 12

/**
 * A sum for so many months, cut into years of twelve and what is left: 30 months are 12, 12 and 6. The
 * first is the yearly share, rounded half up; together they are the whole, whatever was rounded.
 *
 * @throws {RangeError} on less than one month.
 */
export function partsByYear(minor: bigint, months: number): bigint[] {
  if (!Number.isInteger(months) || months < 1) throw new RangeError('a sum is for at least a month')
  const years = Math.ceil(months / monthsInYear)
  const behind = (index: number) => BigInt(Math.min(index * monthsInYear, months))
  const until = (index: number) => halfUp(minor * behind(index), BigInt(months))
  // The steps between what has come together by then, so that no rounding is lost.
  return Array.from({ length: years }, (_, index) => until(index + 1) - until(index))
}

/** What twelve of so many months come to, rounded half up, and whether anything was rounded. */
export function yearlyShare(minor: bigint, months: number): { minor: bigint; rounded: boolean } {
  const numerator = minor * BigInt(monthsInYear)
  return {
    minor: halfUp(numerator, BigInt(months)),
    rounded: numerator % BigInt(months) !== 0n,
  }
}

/** Half away from zero, as amounts of money are rounded. */
function halfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n
  const positive = negative ? -numerator : numerator
  const rounded = (2n * positive + denominator) / (2n * denominator)
  return negative ? -rounded : rounded
}
