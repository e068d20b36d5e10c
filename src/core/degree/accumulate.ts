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
import { readable, spell, spellResult, spellTerm } from './spell.ts'
import type { DegreeInput } from './verdict.ts'

/** What a year's reports come to, and how. */
export interface Accumulated {
  /** Null when the reports hold nothing that counts. A share is in per cent. */
  readonly value: Rational | null
  /** "A = 3 + 4 = 7"; null with the value. */
  readonly spelled: string | null
  readonly inputs: readonly DegreeInput[]
  readonly notes: readonly InBothLanguages[]
}

/** The sum of both parts of a share over the periods. */
export interface AccumulatedParts {
  readonly numerator: Rational
  readonly denominator: Rational
  readonly inputs: readonly DegreeInput[]
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
  const notes = [...notesOnLeftOut(ordered, 'value'), ...notesOnOverlaps(values)]
  const total = sum(values.map(({ value }) => value))
  if (values.length === 1) return { ...single(values), notes }
  const terms = values.map(({ value }) => spellTerm(value)).join(' + ')
  return {
    value: total,
    spelled: `A = ${terms} = ${spell(total)}`,
    inputs: [...numbered('a', values), given('A', total)],
    notes,
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
  const notes = [...notesOnLeftOut(ordered, 'numerator'), ...notesOnOverlaps(parts)]
  const { numerator, denominator, inputs } = accumulateParts(parts)
  if (parts.length === 0) return { value: null, spelled: null, inputs: [], notes }
  if (denominator.numerator === 0n) {
    return { value: null, spelled: null, inputs, notes: [...notes, nothingToDivideBy] }
  }
  const share = multiply(divide(numerator, denominator), hundred)
  const [above, below] = [
    spellSum(parts.map((part) => part.numerator)),
    spellSum(parts.map((part) => part.denominator)),
  ]
  return {
    value: share,
    spelled: `A = ${above} / ${below} × 100${spellResult(share)}`,
    inputs: [...inputs, given('A', share)],
    notes,
  }
}

export function accumulateParts(parts: readonly Parts[]): AccumulatedParts {
  const numerators = parts.map(({ period, numerator }) => ({ period, value: numerator }))
  const denominators = parts.map(({ period, denominator }) => ({ period, value: denominator }))
  const numerator = sum(numerators.map(({ value }) => value))
  const denominator = sum(denominators.map(({ value }) => value))
  const inputs =
    parts.length === 1
      ? [...reported('n', numerators), ...reported('N', denominators)]
      : [
          ...numbered('n', numerators),
          ...numbered('N', denominators),
          given('n', numerator),
          given('N', denominator),
        ]
  return { numerator, denominator, inputs }
}

function single(values: readonly Value[]): Omit<Accumulated, 'notes'> {
  const [only] = values
  if (!only) return { value: null, spelled: null, inputs: [] }
  return { value: only.value, spelled: `A = ${spell(only.value)}`, inputs: reported('A', values) }
}

const notesOnStages = (ordered: readonly PeriodReport[]): InBothLanguages[] =>
  notesOnLeftOut(
    ordered.filter(({ reported }) => 'done' in reported),
    'value',
  )

const spellSum = (values: readonly Rational[]): string =>
  values.length === 1 ? values.map(spellTerm).join('') : `(${values.map(spellTerm).join(' + ')})`

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
