import type { Decimal } from '../base/decimal.ts'
import type { Words } from '../base/language.ts'
import type { Period } from '../base/period.ts'

/** What was reported for an indicator in a period: a value, the parts of a share, or the stages done. */
export type ReportedValue =
  | { readonly value: Decimal }
  | { readonly numerator: Decimal; readonly denominator: Decimal }
  | { readonly done: readonly string[] }

/** What a report says, without who said it: all of it that is ever published. */
export interface PublishedReport {
  readonly period: Period
  readonly reported: ReportedValue
  readonly note: Words | null
  /** ISO 8601 instant, UTC. */
  readonly enteredAt: string
  /** From 1; the highest of a period counts. */
  readonly revision: number
  readonly demonstration: boolean
}

/** One period's reported value. A correction is a new revision; the old one is kept. */
export interface Report extends PublishedReport {
  /** A person's name: never published. */
  readonly enteredBy: string
}

/** All reports of one indicator, the latest revision of each period, in the order of periods. */
export interface IndicatorReports<Said extends PublishedReport = Report> {
  /** The measure's code. */
  readonly measure: string
  /** The indicator's position in its measure. */
  readonly indicator: number
  readonly reports: readonly Said[]
}
