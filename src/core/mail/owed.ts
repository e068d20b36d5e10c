import type { InBothLanguages, Words } from '../base/language.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'

/** What an institution has not reported for a period of a plan. */
export interface Owed {
  readonly planId: string
  readonly plan: { readonly title: Words; readonly slug: string }
  readonly institutionId: string
  /** Its short name. */
  readonly institution: InBothLanguages
  readonly period: Period
  readonly due: PlainDate
  /** The numbers of the measures, in their order. */
  readonly measures: readonly string[]
}
