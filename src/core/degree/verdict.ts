import type { Decimal } from '../base/decimal.ts'
import type { InBothLanguages } from '../base/language.ts'
import type { Period } from '../base/period.ts'
import type { TargetRevision } from '../plan/plan.ts'
import type { Judgement, PublishedJudgement } from './judgement.ts'
import type { ReportTrace } from './report-trace.ts'
import type { Schedule } from './schedule.ts'

/** The last two only by a body's decision, with its reason. */
export const verdicts = [
  'exceeded',
  'met',
  'partly',
  'not-met',
  'worsened',
  'unknown',
  'carried-over',
  'dropped',
] as const
export type Verdict = (typeof verdicts)[number]

/** Why there is no percentage. A missing degree always has one of these. */
export const degreeReasons = [
  'no-target',
  'no-data',
  'no-baseline',
  'target-equals-baseline',
  'target-contradicts-direction',
  'zero-target',
  'judged-in-words',
  'trend',
  'no-previous',
  'year-incomplete',
  'threshold',
  'suppressed',
] as const
export type DegreeReason = (typeof degreeReasons)[number]

/** Where a value went against last year's, within the stated tolerance; or an analysis is due. */
export const trendOutcomes = ['rise', 'fall', 'unchanged', 'analysis-due'] as const
export type TrendOutcome = (typeof trendOutcomes)[number]

/** One number that went into a figure. */
export interface DegreeInput {
  /**
   * A actual, P last year's, B baseline, T target, L and H the bounds of a range, n of N for a share, w of W for
   * weights of stages. Several reports of one thing are numbered: a1, a2 make A.
   */
  readonly symbol: string
  readonly value: Decimal
  /** The report it came from; null for a figure of the plan and for one put together from others. */
  readonly period: Period | null
}

/**
 * How a figure came about, as data: pages and texts are written from it. Numbers inside the strings
 * are in plain decimal notation; "≈" stands before one that had to be rounded for reading.
 */
export interface Explanation {
  /** How the reports came together, e.g. "A = 3 + 4 = 7"; null when they hold no number. */
  readonly actual: string | null
  /** The formula in the symbols of the inputs, e.g. "(A - B) / (T - B)"; null when none applied. */
  readonly formula: string | null
  /** The formula with the numbers in it and its result, e.g. "(80 - 100) / (60 - 100) = 50 %". */
  readonly worked: string | null
  /** The comparison that the verdict rests on, e.g. "97 ≥ 95"; null when nothing was compared. */
  readonly comparison: string | null
  readonly inputs: readonly DegreeInput[]
  /** Every report that was known, with what became of it; in the order of periods. */
  readonly reports: readonly ReportTrace[]
  /** What was left out or looks odd, and why. */
  readonly notes: readonly InBothLanguages[]
}

export interface Degree {
  /** Per cent, from 0 to 100; null always has a reason. */
  readonly degree: Decimal | null
  /** Per cent, neither floored nor capped. */
  readonly raw: Decimal | null
  /** By a person where nothing can be computed and somebody judged; else as computed. */
  readonly verdict: Verdict
  /** What the rules alone say. */
  readonly computed: Verdict
  readonly reason: DegreeReason | null
  /** What a person found; beside a computed verdict it replaces nothing. */
  readonly judgement: PublishedJudgement | Judgement | null
  /** Of a trend where the value went, or that the plan wants an analysis; null of other targets and where it is not known. */
  readonly trend: TrendOutcome | null
  /** The amendment by whose target it was judged; null where that is the adopted one. */
  readonly revision: TargetRevision | null
  readonly schedule: Schedule
  readonly explanation: Explanation
}
