import { hundred, multiply, type Rational } from '../base/rational.ts'
import { spellFormula } from './spell.ts'
import type { DegreeReason } from './verdict.ts'

/** A formula that has a value. */
export interface Calculated {
  readonly formula: string
  /** The formula with its numbers and its result. */
  readonly worked: string
  /** Per cent, neither floored nor capped. */
  readonly raw: Rational
  /** Whether it measures the way from a baseline, so that below zero means worse than before. */
  readonly fromBaseline: boolean
}

/** A formula's value, or the reason why it has none. */
export type Calculation = Calculated | { readonly reason: DegreeReason }

/** @param share what the formula gives, 1 being all of it */
export function calculated(
  formula: string,
  values: Readonly<Record<string, Rational>>,
  share: Rational,
  fromBaseline = false,
): Calculated {
  const raw = multiply(share, hundred)
  return { formula, worked: spellFormula(formula, values, raw), raw, fromBaseline }
}
