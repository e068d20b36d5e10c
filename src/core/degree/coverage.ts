import { type Decimal, toRational } from '../base/decimal.ts'
import { divide, hundred, type Rational } from '../base/rational.ts'
import type { Accumulation } from '../draft/accumulation.ts'
import { type Accumulated, accumulate, accumulateParts, given } from './accumulate.ts'
import { calculated } from './calculation.ts'
import type { Arithmetic } from './circumstances.ts'
import type { ExactCriteria } from './exact-criteria.ts'
import { type Basis, type Figure, judged, unjudged } from './exact-degree.ts'
import type { KnownReport } from './known-reports.ts'
import { wholeIsNotKnown } from './notes.ts'
import { standingOf } from './standing.ts'

/** n of N, with what they were made of. */
interface Coverage extends Basis {
  readonly part: Rational
  readonly whole: Rational
  readonly symbols: 'n / N' | 'A / N'
}

/**
 * Coverage of all that there are, n / N. Parts that were reported say both; a plain value is n where
 * the plan says N, and a percentage where values come together as shares.
 */
export function coverageDegree(
  rule: { readonly accumulates: Accumulation; readonly whole: Decimal | null },
  isThreshold: boolean,
  ordered: readonly KnownReport[],
  { criteria, arithmetic }: { readonly criteria: ExactCriteria; readonly arithmetic: Arithmetic },
): Figure {
  const parts = coverageByParts(rule.accumulates, ordered, arithmetic)
  const actual = accumulate(rule.accumulates, ordered, arithmetic)
  const coverage = parts ?? coverageByValue(rule, actual)
  if (!coverage) {
    const notes = actual.value === null ? actual.notes : [...actual.notes, wholeIsNotKnown]
    return unjudged('no-data', { ...actual, notes })
  }
  const { part, whole, symbols } = coverage
  if (whole.numerator <= 0n) return unjudged('zero-target', coverage)
  const standing = standingOf(part, { kind: 'at-least', value: whole })
  const place = standing.place === 'beyond' ? 'reached' : standing.place
  const calculation = isThreshold
    ? ({ reason: 'threshold' } as const)
    : calculated(symbols, { A: part, n: part, N: whole }, divide(part, whole))
  return judged({ ...standing, place }, calculation, coverage, criteria)
}

function coverageByParts(
  accumulates: Accumulation,
  ordered: readonly KnownReport[],
  arithmetic: Arithmetic,
): Coverage | undefined {
  const numbers = ordered.filter(({ reported }) => !('done' in reported))
  const parts = accumulateParts(accumulates === 'last' ? numbers.slice(-1) : numbers, arithmetic)
  if (parts === undefined) return undefined
  const { numerator, denominator, ...basis } = parts
  return { part: numerator, whole: denominator, symbols: 'n / N', ...basis }
}

function coverageByValue(
  rule: { readonly accumulates: Accumulation; readonly whole: Decimal | null },
  actual: Accumulated,
): Coverage | undefined {
  if (actual.value === null) return undefined
  const { spelled, notes, counted } = actual
  if (rule.whole !== null) {
    const whole = toRational(rule.whole)
    const inputs = [...actual.inputs, given('N', whole)]
    return { part: actual.value, whole, symbols: 'A / N', spelled, inputs, notes, counted }
  }
  if (rule.accumulates !== 'ratio') return undefined
  const inputs = [...actual.inputs, given('N', hundred)]
  return { part: actual.value, whole: hundred, symbols: 'A / N', spelled, inputs, notes, counted }
}
