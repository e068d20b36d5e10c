import { type Decimal, toDecimal } from '../base/decimal.ts'
import { type Rational, sum } from '../base/rational.ts'

const readablePlaces = 4
/** Reports carry at most twelve decimals, so whatever is added or subtracted from them fits in. */
const exactPlaces = 12

/** Whether the number ends within so many decimals: its denominator divides that power of ten. */
const fits = (value: Rational, places: number): boolean =>
  10n ** BigInt(places) % value.denominator === 0n

/** All digits of a number that ends, the first four decimals of one that does not. */
export const readable = (value: Rational): Decimal =>
  toDecimal(value, fits(value, exactPlaces) ? exactPlaces : readablePlaces)

/** The number in plain notation, marked where it had to be rounded: "≈33.3333". */
export const spell = (value: Rational): string =>
  fits(value, exactPlaces) ? readable(value) : `≈${readable(value)}`

/** " = 50" or " ≈ 33.3333": the end of a calculation. */
export function spellResult(value: Rational): string {
  return ` ${fits(value, readablePlaces) ? '=' : '≈'} ${toDecimal(value, readablePlaces)}`
}

/** A number as a term: a negative one in brackets, so that "5 - (-3)" reads right. */
export const spellTerm = (value: Rational): string =>
  value.numerator < 0n ? `(${spell(value)})` : spell(value)

/** "A = 3 + 4 = 7", or "A = 7" where there is nothing to add. */
export function spellSum(symbol: string, terms: readonly Rational[]): string {
  const total = spell(sum(terms))
  return terms.length < 2
    ? `${symbol} = ${total}`
    : `${symbol} = ${terms.map(spellTerm).join(' + ')} = ${total}`
}

/** The formula with a number for each of its symbols, and the result in per cent. */
export function spellFormula(
  formula: string,
  values: Readonly<Record<string, Rational>>,
  percent: Rational,
): string {
  const withNumbers = formula.replace(/[A-Za-z]+/g, (symbol) => {
    const value = values[symbol]
    return value ? spellTerm(value) : symbol
  })
  return `${withNumbers}${spellResult(percent)} %`
}
