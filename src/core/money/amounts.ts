import { type Currency, currencies, type Money, majorUnits, toEuro } from '../base/money.ts'

/**
 * Money of several currencies, each in its minor units: what a plan comes to that is written partly in
 * leva and partly in euro. A currency that nothing was written in is absent, which is not zero.
 */
export type Amounts = Readonly<Partial<Record<Currency, bigint>>>

export const noAmounts: Amounts = {}

export function sumOf(all: readonly Money[]): Amounts {
  const sums: Partial<Record<Currency, bigint>> = {}
  for (const { currency, minor } of all) sums[currency] = (sums[currency] ?? 0n) + minor
  return sums
}

export const added = (all: readonly Amounts[]): Amounts => sumOf(all.flatMap(moneyIn))

/** What is in it, leva first. */
export const moneyIn = (amounts: Amounts): Money[] =>
  currencies.flatMap((currency) => {
    const minor = amounts[currency]
    return minor === undefined ? [] : [{ currency, minor }]
  })

/**
 * One amount in euro: the amounts in euro and the total in leva converted, once (Council Regulation (EC)
 * 1103/97: amounts are not converted one by one and then added). undefined where there is nothing.
 */
export function inEuro(amounts: Amounts): Money | undefined {
  const all = moneyIn(amounts)
  if (all.length === 0) return undefined
  const minor = all.reduce((sum, each) => sum + toEuro(each).minor, 0n)
  return { currency: 'EUR', minor }
}

/** Plain JSON: "BGN": "54496781.00". */
export type AmountsText = Readonly<Partial<Record<Currency, string>>>

export const amountsText = (amounts: Amounts): AmountsText =>
  Object.fromEntries(moneyIn(amounts).map((money) => [money.currency, majorUnits(money)]))

export const euroText = (amounts: Amounts): string | null => {
  const euro = inEuro(amounts)
  return euro ? majorUnits(euro) : null
}
