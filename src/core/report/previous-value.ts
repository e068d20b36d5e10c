import type { Decimal } from '../base/decimal.ts'
import type { Words } from '../base/language.ts'
import type { Period } from '../base/period.ts'

/** The accepted value that a trend is judged against: as a rule last year's last one. */
export interface PublishedPreviousValue {
  readonly value: Decimal
  /** The time it is of: "2023". */
  readonly period: Period
  /** ISO 8601 instant, UTC; null where it was taken over from before there was a record. */
  readonly acceptedAt: string | null
  /** Where the figure stands, when it comes from outside the system. */
  readonly source?: Words
}

export interface PreviousValue extends PublishedPreviousValue {
  /** A person's name: never published. */
  readonly acceptedBy: string | null
}
