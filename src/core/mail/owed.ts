import type { InBothLanguages, Words } from '../base/language.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'

interface OwedByInstitution {
  readonly planId: string
  readonly plan: {
    readonly title: Words
    /** null of a draft, which has no address yet. */
    readonly slug: string | null
  }
  readonly institutionId: string
  /** Its short name. */
  readonly institution: InBothLanguages
  readonly due: PlainDate
}

/** What an institution has not reported for a period of a plan. */
export interface OwedReports extends OwedByInstitution {
  readonly kind: 'reports'
  readonly period: Period
  /** The numbers of the measures, in their order. */
  readonly measures: readonly string[]
}

/** The opinion on a draft that an institution has not sent. */
export interface OwedOpinion extends OwedByInstitution {
  readonly kind: 'opinion'
  /** The number of the round in which it is asked. */
  readonly round: number
}

export type Owed = OwedReports | OwedOpinion
