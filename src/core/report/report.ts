import type { Decimal } from '../base/decimal.ts'
import type { Words } from '../base/language.ts'
import type { Period } from '../base/period.ts'

/** What was reported for an indicator in a period: a value, the parts of a share, or the stages done. */
export type ReportedValue =
  | { readonly value: Decimal }
  | { readonly numerator: Decimal; readonly denominator: Decimal }
  | { readonly done: readonly string[] }

/** One period's reported value. A correction is a new revision; the old one is kept. */
export interface Report {
  readonly period: Period
  readonly reported: ReportedValue
  readonly note: Words | null
  readonly enteredBy: string
  /** ISO 8601 instant, UTC. */
  readonly enteredAt: string
  /** From 1; the highest of a period counts. */
  readonly revision: number
  readonly demonstration: boolean
}

/** All reports of one indicator, the latest revision of each period, in the order of periods. */
export interface IndicatorReports {
  /** The measure's code. */
  readonly measure: string
  /** The indicator's position in its measure. */
  readonly indicator: number
  readonly reports: readonly Report[]
}
