import { type Decimal, toRational } from '../base/decimal.ts'
import { divide, hundred, type Rational } from '../base/rational.ts'
import type { Accumulation } from '../plan/plan.ts'
import { type Accumulated, accumulate, accumulateParts, given } from './accumulate.ts'
import { calculated } from './calculation.ts'
import { type Basis, type ExactDegree, judged, unjudged } from './exact-degree.ts'
import { wholeIsNotKnown } from './notes.ts'
import { inOrder, type PeriodReport, partsOf } from './reported.ts'
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
  reports: readonly PeriodReport[],
): ExactDegree {
  const parts = coverageByParts(rule.accumulates, reports)
  const actual = accumulate(rule.accumulates, reports)
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
  return judged({ ...standing, place }, calculation, coverage)
}

function coverageByParts(
  accumulates: Accumulation,
  reports: readonly PeriodReport[],
): Coverage | undefined {
  const numbers = inOrder(reports).filter(({ reported }) => !('done' in reported))
  const counted = accumulates === 'last' ? numbers.slice(-1) : numbers
  if (partsOf(counted).length === 0) return undefined
  const { numerator, denominator, ...basis } = accumulateParts(counted)
  return { part: numerator, whole: denominator, symbols: 'n / N', ...basis }
}

function coverageByValue(
  rule: { readonly accumulates: Accumulation; readonly whole: Decimal | null },
  actual: Accumulated,
): Coverage | undefined {
  if (actual.value === null) return undefined
  const { spelled, notes } = actual
  if (rule.whole !== null) {
    const whole = toRational(rule.whole)
    const inputs = [...actual.inputs, given('N', whole)]
    return { part: actual.value, whole, symbols: 'A / N', spelled, inputs, notes }
  }
  if (rule.accumulates !== 'ratio') return undefined
  const inputs = [...actual.inputs, given('N', hundred)]
  return { part: actual.value, whole: hundred, symbols: 'A / N', spelled, inputs, notes }
}
