import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'

export const verdicts = ['exceeded', 'met', 'partly', 'not-met', 'worsened', 'unknown'] as const
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
  'threshold',
  'suppressed',
] as const
export type DegreeReason = (typeof degreeReasons)[number]

/** One number that went into a figure, and the report it came from (null for a figure of the plan). */
export interface DegreeInput {
  readonly symbol: string
  readonly value: Decimal
  readonly period: Period | null
}

/** How a figure came about, as data: pages and texts are written from it. */
export interface Explanation {
  /** The formula in the symbols of the inputs, e.g. "(A - B) / (T - B)"; null when none applied. */
  readonly formula: string | null
  /** The formula with the numbers in it and its result, e.g. "(80 - 100) / (60 - 100) = 50 %". */
  readonly worked: string | null
  readonly inputs: readonly DegreeInput[]
}

export interface Degree {
  /** Per cent, from 0 to 100; null always has a reason. */
  readonly degree: Decimal | null
  /** Per cent, neither floored nor capped. */
  readonly raw: Decimal | null
  readonly verdict: Verdict
  readonly reason: DegreeReason | null
  readonly explanation: Explanation
}
