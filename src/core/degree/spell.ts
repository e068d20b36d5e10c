import { type Decimal, toDecimal } from '../base/decimal.ts'
import { type Rational, sum } from '../base/rational.ts'

const readablePlaces = 4
const readableScale = 10n ** BigInt(readablePlaces)
/** Reports carry at most twelve decimals, so whatever is added or subtracted from them fits in. */
const exactPlaces = 12
const exactScale = 10n ** BigInt(exactPlaces)

/** Whether the number ends within so many decimals: its denominator divides that power of ten. */
const fits = ({ denominator }: Rational, scale: bigint): boolean =>
  denominator === 1n || scale % denominator === 0n

/** All digits of a number that ends, the first four decimals of one that does not. */
export const readable = (value: Rational): Decimal =>
  toDecimal(value, fits(value, exactScale) ? exactPlaces : readablePlaces)

/** The number in plain notation, marked where it had to be rounded: "≈33.3333". */
export const spell = (value: Rational): string =>
  fits(value, exactScale) ? readable(value) : `≈${readable(value)}`

/** " = 50" or " ≈ 33.3333": the end of a calculation. */
export function spellResult(value: Rational): string {
  return ` ${fits(value, readableScale) ? '=' : '≈'} ${toDecimal(value, readablePlaces)}`
}

/** A number as a term: a negative one in brackets, so that "5 - (-3)" reads right. */
export const spellTerm = (value: Rational): string =>
  value.numerator < 0n ? `(${spell(value)})` : spell(value)

/** "A = 3 + 4 = 7", or "A = 7" where there is nothing to add. */
export const spellSum = (symbol: string, terms: readonly Rational[]): string =>
  spellSumOf(symbol, terms.map(spell), spell(sum(terms)))

/** The same of numbers that are spelled already. */
export const spellSumOf = (symbol: string, terms: readonly string[], total: string): string =>
  terms.length < 2
    ? `${symbol} = ${total}`
    : `${symbol} = ${terms.map(bracketed).join(' + ')} = ${total}`

const bracketed = (term: string): string => (term.startsWith('-') ? `(${term})` : term)

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
