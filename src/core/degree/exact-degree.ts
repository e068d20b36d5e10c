import type { InBothLanguages } from '../base/language.ts'
import type { Rational } from '../base/rational.ts'
import type { Calculation } from './calculation.ts'
import { type Standing, verdictOf } from './standing.ts'
import type { Degree, DegreeInput, DegreeReason, Explanation } from './verdict.ts'

/** A degree before it is rounded: what means are made of. */
export interface ExactDegree extends Omit<Degree, 'degree' | 'raw'> {
  /** Per cent, neither floored nor capped. */
  readonly raw: Rational | null
}

/** What is known before anything is compared. */
export interface Basis {
  readonly spelled: string | null
  readonly inputs: readonly DegreeInput[]
  readonly notes: readonly InBothLanguages[]
}

const explanation = (basis: Basis): Explanation => ({
  actual: basis.spelled,
  formula: null,
  worked: null,
  comparison: null,
  inputs: basis.inputs,
  notes: basis.notes,
})

/** Nothing to judge by, for a reason. */
export const unjudged = (reason: DegreeReason, basis: Basis): ExactDegree => ({
  raw: null,
  verdict: 'unknown',
  reason,
  explanation: explanation(basis),
})

/** Compared with its target, and measured where a formula has a value. */
export function judged(standing: Standing, calculation: Calculation, basis: Basis): ExactDegree {
  const verdict = verdictOf(standing.place, calculation)
  const { comparison } = standing
  if ('reason' in calculation) {
    const { reason } = calculation
    return { raw: null, verdict, reason, explanation: { ...explanation(basis), comparison } }
  }
  const { raw, formula, worked } = calculation
  return {
    raw,
    verdict,
    reason: null,
    explanation: { ...explanation(basis), formula, worked, comparison },
  }
}
