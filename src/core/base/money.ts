import type { Decimal } from './decimal.ts'

/** The currencies that Bulgarian plans are written in: leva until 2025, euro since 2026-01-01. */
export const currencies = ['BGN', 'EUR'] as const
export type Currency = (typeof currencies)[number]

/** An amount in minor units (stotinki, cents). */
export interface Money {
  readonly currency: Currency
  readonly minor: bigint
}

/** The amount of a decimal in major units ("4800000", "1940570.80"), rounded half up on the third digit. */
export function money(amount: Decimal, currency: Currency): Money {
  const negative = amount.startsWith('-')
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.')
  const digits = fraction.padEnd(3, '0')
  const minor =
    BigInt(whole) * 100n + BigInt(digits.slice(0, 2)) + (digits.charAt(2) >= '5' ? 1n : 0n)
  return { currency, minor: negative ? -minor : minor }
}

/** "54496781.00": two digits after the point, always. */
export function majorUnits(amount: Money): Decimal {
  const minor = amount.minor < 0n ? -amount.minor : amount.minor
  const text = `${minor / 100n}.${(minor % 100n).toString().padStart(2, '0')}`
  return (amount.minor < 0n ? `-${text}` : text) as Decimal
}

/**
 * Leva to euro at 1 EUR = 1.95583 BGN, rounded half up on the third digit (Council Regulation (EC)
 * 1103/97, articles 4 and 5; Закон за въвеждане на еврото). Totals are converted from leva
 * totals, never back.
 */
export function toEuro(amount: Money): Money {
  if (amount.currency === 'EUR') return amount
  const negative = amount.minor < 0n
  const stotinki = negative ? -amount.minor : amount.minor
  const cents = (2n * stotinki * 100_000n + 195_583n) / (2n * 195_583n)
  return { currency: 'EUR', minor: negative ? -cents : cents }
}
