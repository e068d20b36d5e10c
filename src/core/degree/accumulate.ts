import type { InBothLanguages } from '../base/language.ts'
import { divide, hundred, multiply, type Rational, sum } from '../base/rational.ts'
import type { Accumulation } from '../plan/plan.ts'
import { nothingToDivideBy } from './notes.ts'
import {
  inOrder,
  notesOnLeftOut,
  notesOnOverlaps,
  type Parts,
  type PeriodReport,
  partsOf,
  type Value,
  valuesOf,
} from './reported.ts'
import { readable, spellResult, spellSum, spellTerm } from './spell.ts'
import type { DegreeInput } from './verdict.ts'

/** What a year's reports come to, and how. */
export interface Accumulated {
  /** Null when the reports hold nothing that counts. A share is in per cent. */
  readonly value: Rational | null
  /** "A = 3 + 4 = 7"; null when nothing was reported that counts. */
  readonly spelled: string | null
  readonly inputs: readonly DegreeInput[]
  readonly notes: readonly InBothLanguages[]
}

/** The sum of both parts of a share over the periods. */
export interface AccumulatedParts {
  readonly numerator: Rational
  readonly denominator: Rational
  /** "n = 8 + 9 = 17; N = 10 + 10 = 20". */
  readonly spelled: string
  readonly inputs: readonly DegreeInput[]
  readonly notes: readonly InBothLanguages[]
}

const accumulateBy = { sum: accumulateSum, last: accumulateLast, ratio: accumulateRatio }

/**
 * Puts the reports of a year together: `sum` adds values, `last` takes the latest period's, `ratio`
 * adds numerators and denominators and only then divides, because percentages of different wholes
 * have no mean.
 */
export const accumulate = (
  accumulates: Accumulation,
  reports: readonly PeriodReport[],
): Accumulated => accumulateBy[accumulates](inOrder(reports))

/** Shares cannot be added: where only they were reported, their parts are. */
function accumulateSum(ordered: readonly PeriodReport[]): Accumulated {
  const values = valuesOf(ordered)
  if (values.length === 0) return shareOf(ordered)
  const terms = values.map(({ value }) => value)
  const total = sum(terms)
  return {
    value: total,
    spelled: spellSum('A', terms),
    inputs:
      values.length === 1 ? reported('A', values) : [...numbered('a', values), given('A', total)],
    notes: [...notesOnLeftOut(ordered, 'value'), ...notesOnOverlaps(values)],
  }
}

function accumulateLast(ordered: readonly PeriodReport[]): Accumulated {
  const last = ordered.findLast(({ reported }) => !('done' in reported))
  if (last && 'numerator' in last.reported) return shareOf([last])
  return { ...single(valuesOf(last ? [last] : [])), notes: notesOnStages(ordered) }
}

/** A value given as a percentage counts, the last one, only where nobody gave the parts of a share. */
function accumulateRatio(ordered: readonly PeriodReport[]): Accumulated {
  if (partsOf(ordered).length > 0) return shareOf(ordered)
  return { ...single(valuesOf(ordered).slice(-1)), notes: notesOnStages(ordered) }
}

/** The share that all reported parts make together, in per cent. */
function shareOf(ordered: readonly PeriodReport[]): Accumulated {
  const parts = partsOf(ordered)
  if (parts.length === 0) {
    return { value: null, spelled: null, inputs: [], notes: notesOnLeftOut(ordered, 'numerator') }
  }
  const { numerator, denominator, spelled, inputs, notes } = accumulateParts(ordered)
  if (denominator.numerator === 0n) {
    return { value: null, spelled, inputs, notes: [...notes, nothingToDivideBy] }
  }
  const share = multiply(divide(numerator, denominator), hundred)
  const worked = `A = ${spellTerm(numerator)} / ${spellTerm(denominator)} × 100`
  return {
    value: share,
    spelled: `${spelled}; ${worked}${spellResult(share)}`,
    inputs: [...inputs, given('A', share)],
    notes,
  }
}

/** Numerators and denominators, each added over the periods. */
export function accumulateParts(ordered: readonly PeriodReport[]): AccumulatedParts {
  const parts = partsOf(ordered)
  const numerators = parts.map((part) => part.numerator)
  const denominators = parts.map((part) => part.denominator)
  const [numerator, denominator] = [sum(numerators), sum(denominators)]
  const inputsOf = ({ period, ...part }: Parts, order: string): DegreeInput[] => [
    ...reported(`n${order}`, [{ period, value: part.numerator }]),
    ...reported(`N${order}`, [{ period, value: part.denominator }]),
  ]
  const inputs =
    parts.length === 1
      ? parts.flatMap((part) => inputsOf(part, ''))
      : [
          ...parts.flatMap((part, index) => inputsOf(part, `${index + 1}`)),
          given('n', numerator),
          given('N', denominator),
        ]
  return {
    numerator,
    denominator,
    spelled: `${spellSum('n', numerators)}; ${spellSum('N', denominators)}`,
    inputs,
    notes: [...notesOnLeftOut(ordered, 'numerator'), ...notesOnOverlaps(parts)],
  }
}

function single(values: readonly Value[]): Omit<Accumulated, 'notes'> {
  const [only] = values
  if (!only) return { value: null, spelled: null, inputs: [] }
  return {
    value: only.value,
    spelled: spellSum('A', [only.value]),
    inputs: reported('A', [only]),
  }
}

const notesOnStages = (ordered: readonly PeriodReport[]): InBothLanguages[] =>
  notesOnLeftOut(
    ordered.filter(({ reported }) => 'done' in reported),
    'value',
  )

/** A number of the plan, or one put together from others. */
export const given = (symbol: string, value: Rational): DegreeInput => ({
  symbol,
  value: readable(value),
  period: null,
})

const reported = (symbol: string, values: readonly Value[]): DegreeInput[] =>
  values.map(({ period, value }) => ({ symbol, value: readable(value), period }))

const numbered = (symbol: string, values: readonly Value[]): DegreeInput[] =>
  values.flatMap((each, index) => reported(`${symbol}${index + 1}`, [each]))
