import type { Decimal } from '../base/decimal.ts'
import type { Words } from '../base/language.ts'
import type { Period } from '../base/period.ts'

/** What was reported for an indicator in a period: a value, the parts of a share, or the stages done. */
export type ReportedValue =
  | { readonly value: Decimal }
  | { readonly numerator: Decimal; readonly denominator: Decimal }
  | { readonly done: readonly string[] }

/** What stands in the place of a value that would tell of too few people. */
export interface SuppressedValue {
  readonly suppressed: true
}

export const isSuppressed = (
  reported: ReportedValue | SuppressedValue,
): reported is SuppressedValue => 'suppressed' in reported

/** What a report rests on: a file by its digest, a page by its address, an activity by its number. */
export const evidenceKinds = ['file', 'link', 'activity'] as const
export interface EvidenceReference {
  readonly kind: (typeof evidenceKinds)[number]
  readonly title: string
  readonly reference: string
}

/** What a report says, without who said it: all of it that is ever published. */
export interface PublishedReport {
  readonly period: Period
  readonly reported: ReportedValue | SuppressedValue
  readonly note: Words | null
  /** ISO 8601 instant, UTC. */
  readonly enteredAt: string
  /** From 1; the highest of a period counts. */
  readonly revision: number
  readonly demonstration: boolean
  /** ISO 8601 instant, UTC, at which it was accepted; not there while it waits or where nobody has to accept. */
  readonly acceptedAt?: string
}

/** One period's reported value. A correction is a new revision; the old one is kept. */
export interface Report extends PublishedReport {
  readonly reported: ReportedValue
  /** A person's name: never published. */
  readonly enteredBy: string
  /** A person's name: never published. */
  readonly acceptedBy?: string
  /** Not published with the report: whoever publishes evidence decides on each piece. */
  readonly evidence?: readonly EvidenceReference[]
}

/** A report with what it says and nothing of the people and papers behind it. */
export function withoutNames({
  enteredBy: _,
  acceptedBy: __,
  evidence: ___,
  ...published
}: Report): PublishedReport {
  return published
}

/**
 * All reports of one indicator in the order of periods. Of several revisions of a period the latest
 * known counts; those before it are told as what it corrected.
 */
export interface IndicatorReports<
  Said extends Pick<PublishedReport, 'period' | 'reported'> = Report,
> {
  /** The measure's code. */
  readonly measure: string
  /** The indicator's position in its measure. */
  readonly indicator: number
  readonly reports: readonly Said[]
}
