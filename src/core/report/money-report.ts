import type { Decimal } from '../base/decimal.ts'
import type { Words } from '../base/language.ts'
import type { Currency } from '../base/money.ts'
import type { Period } from '../base/period.ts'

/**
 * What is told of money: planned (what the measure may spend, as it stands now), committed (by contract,
 * order or decision), spent (paid). Each is what came in one period; a year's periods add up.
 */
export const moneyKinds = ['planned', 'committed', 'spent'] as const
export type MoneyKind = (typeof moneyKinds)[number]

/** What a report of money says, without who said it: all of it that is ever published. */
export interface PublishedMoneyReport {
  readonly period: Period
  readonly kind: MoneyKind
  /** In major units. Below zero is money that came back. */
  readonly amount: Decimal
  readonly currency: Currency
  /** What it can be checked by: a contract, a payment order, an account, an address. */
  readonly evidence: string
  readonly note: Words | null
  /** ISO 8601 instant, UTC. */
  readonly enteredAt: string
  /** From 1; the highest of a period counts. */
  readonly revision: number
  readonly demonstration: boolean
  /** ISO 8601 instant, UTC, at which it was accepted; not there where nobody had to accept it. */
  readonly acceptedAt?: string
}

/** An amount of one kind in one period. A correction is a new revision; the old one is kept. */
export interface MoneyReport extends PublishedMoneyReport {
  /** A person's name: never published. */
  readonly enteredBy: string
  /** A person's name: never published. */
  readonly acceptedBy?: string
}

/** What was reported of one allocation, by period: all revisions of each kind and period, or the latest. */
export interface AllocationReports<Said extends PublishedMoneyReport = MoneyReport> {
  /** The measure's code. */
  readonly measure: string
  /** Where in the measure's funding it stands, from 1; 0 for money that the plan does not name. */
  readonly allocation: number
  readonly reports: readonly Said[]
}
