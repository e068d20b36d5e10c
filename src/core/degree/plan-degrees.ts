import type { Decimal } from '../base/decimal.ts'
import type { Degree, DegreeReason, Verdict } from './verdict.ts'

/** The two ends between which a mean lies: all unknown at 0, all unknown at 100. Per cent. */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

/** Counts first: how many of the measures are where. */
export interface Tally {
  readonly measures: number
  readonly implemented: number
  readonly partly: number
  readonly notImplemented: number
  /** Cannot be judged, and why: reason -> number of measures. */
  readonly unknown: number
  readonly unknownBecause: Readonly<Partial<Record<DegreeReason, number>>>
  /** The mean of the measures' capped degrees, only when every measure has one. */
  readonly degree: Decimal | null
  readonly interval: Interval
}

export interface MeasureDegree {
  readonly measure: string
  readonly goal: string
  readonly verdict: Verdict
  /** The mean of the indicators' capped degrees, only when every indicator has one. */
  readonly degree: Decimal | null
  /** "k of n indicators": how many can be judged. */
  readonly judged: number
  readonly indicators: readonly Degree[]
  /** The mean with every indicator that has no degree at 0 and at 100. */
  readonly interval: Interval
  /** Why it cannot be judged: the first indicator's reason in the order of the plan; null when it can. */
  readonly reason: DegreeReason | null
}

export interface PlanDegrees {
  readonly measures: readonly MeasureDegree[]
  readonly goals: readonly { readonly goal: string; readonly tally: Tally }[]
  readonly tally: Tally
}
