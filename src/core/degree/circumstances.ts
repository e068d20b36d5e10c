import type { PlainDate } from '../base/plain-date.ts'
import type { DecidedStep } from '../plan/decision.ts'
import type { TargetRevision } from '../plan/plan.ts'
import type { VerdictCriteria } from '../plan/verdict-criteria.ts'
import type { PreviousValue, PublishedPreviousValue } from '../report/previous-value.ts'
import type { ReportingPeriod } from '../report/reporting-period.ts'
import type { Judgement, PublishedJudgement } from './judgement.ts'
import type { Run } from './schedule.ts'

/**
 * Which rules a figure was computed by. By the first, the reports of overlapping periods were added and
 * a trend was left to a person; publications of that time are recomputed by it.
 */
export type Arithmetic = 1 | 2

/** What bears on the degree of one indicator beside its rule and its reports. Any of it may be left out. */
export interface Circumstances {
  /** Reports entered after this day, amendments and judgements of later days are not known; null or left out, everything is. */
  readonly asOf?: PlainDate | null
  readonly criteria?: VerdictCriteria
  readonly targetRevisions?: readonly TargetRevision[]
  /** Every version of the value that a trend is judged against; the last one known counts. */
  readonly previous?: readonly (PublishedPreviousValue | PreviousValue)[]
  readonly judgements?: readonly (PublishedJudgement | Judgement)[]
  /** The periods to be reported on, so that one without a report and a late one can be told. */
  readonly periods?: readonly ReportingPeriod[]
  /** From when to when the measure runs; without it there is no schedule. */
  readonly run?: Run
  /** There is a previous value, and it is kept from the public. */
  readonly isPreviousSuppressed?: boolean
  readonly arithmetic?: Arithmetic
}

/** Something of one indicator of a plan. */
export interface OfIndicator {
  /** The measure's code. */
  readonly measure: string
  /** The indicator's position in its measure. */
  readonly indicator: number
}

/** What bears on the degrees of a plan beside the plan and its reports. Any of it may be left out. */
export interface PublishedPlanCircumstances {
  readonly asOf?: PlainDate | null
  readonly periods?: readonly ReportingPeriod[]
  readonly decisions?: readonly (DecidedStep & { readonly measure: string })[]
  readonly judgements?: readonly (PublishedJudgement & OfIndicator)[]
  readonly previous?: readonly (PublishedPreviousValue & OfIndicator)[]
  /** Whose previous value there is and is kept from the public. */
  readonly suppressedPrevious?: readonly OfIndicator[]
}

/** The same with the names of people, which are never published. */
export interface PlanCircumstances extends PublishedPlanCircumstances {
  readonly judgements?: readonly (Judgement & OfIndicator)[]
  readonly previous?: readonly (PreviousValue & OfIndicator)[]
}
