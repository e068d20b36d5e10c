import type { InBothLanguages } from '../base/language.ts'
import type { Rational } from '../base/rational.ts'
import type { Calculation } from './calculation.ts'
import type { ExactCriteria } from './exact-criteria.ts'
import type { KnownReport } from './known-reports.ts'
import { withinTolerance } from './notes.ts'
import { spell } from './spell.ts'
import { isTolerable, type Standing, verdictOf } from './standing.ts'
import type {
  Degree,
  DegreeInput,
  DegreeReason,
  Explanation,
  TrendOutcome,
  Verdict,
} from './verdict.ts'

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
  /** The reports whose numbers are in it. */
  readonly counted: readonly KnownReport[]
  /** What they come to; null when nothing that counts was reported. */
  readonly value?: Rational | null
}

/** What an indicator's rule makes of its reports, whoever reported them and whatever a person found. */
export interface Figure {
  readonly raw: Rational | null
  readonly verdict: Verdict
  readonly reason: DegreeReason | null
  readonly trend: TrendOutcome | null
  readonly explanation: Omit<Explanation, 'reports'>
  readonly basis: Basis
}

const explanation = (basis: Basis): Figure['explanation'] => ({
  actual: basis.spelled,
  formula: null,
  worked: null,
  comparison: null,
  inputs: basis.inputs,
  notes: basis.notes,
})

/** Nothing to judge by, for a reason. */
export const unjudged = (reason: DegreeReason, basis: Basis): Figure => ({
  raw: null,
  verdict: 'unknown',
  reason,
  trend: null,
  explanation: explanation(basis),
  basis,
})

/** Compared with its target, and measured where a formula has a value. */
export function judged(
  standing: Standing,
  calculation: Calculation,
  basis: Basis,
  criteria: ExactCriteria,
): Figure {
  const verdict = verdictOf(standing, calculation, criteria)
  const { comparison } = standing
  if ('reason' in calculation) {
    const { reason } = calculation
    const said = { ...explanation(basis), comparison }
    const passed = isTolerable(standing, criteria.tolerance)
    const notes = passed ? [...said.notes, withinTolerance(spell(criteria.tolerance))] : said.notes
    return { raw: null, verdict, reason, trend: null, explanation: { ...said, notes }, basis }
  }
  const { raw, formula, worked } = calculation
  return {
    raw,
    verdict,
    reason: null,
    trend: null,
    explanation: { ...explanation(basis), formula, worked, comparison },
    basis,
  }
}
