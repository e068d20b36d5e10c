import type { Period } from '../base/period.ts'
import type { EvidenceReference, PublishedReport } from '../report/report.ts'

/** Why a report did not count. */
export const notCountedReasons = [
  'not-the-last',
  'within-a-longer',
  'of-another-kind',
  'not-used',
  'suppressed',
] as const
export type NotCounted = (typeof notCountedReasons)[number]

/** What was reported, by whom and when, and who accepted it. Where it was published there are no names. */
export interface Entry {
  readonly reported: PublishedReport['reported']
  /** ISO 8601 instants, UTC; null where nobody said. */
  readonly enteredAt: string | null
  readonly acceptedAt: string | null
  readonly enteredBy?: string
  readonly acceptedBy?: string
}

/** What a figure owes to one report. */
export interface ReportTrace extends Entry {
  readonly period: Period
  readonly revision: number | null
  /** Whether its value is in the figure; a stage done, a bound kept, a part of a sum. */
  readonly counted: boolean
  readonly because: NotCounted | null
  /** Entered after the day on which it was due; it counts all the same. */
  readonly late: boolean
  /** What it corrects, the latest first: it is kept and no longer counts. */
  readonly corrected: readonly Entry[]
  readonly evidence: readonly EvidenceReference[]
}
