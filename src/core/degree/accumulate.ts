import type { Decimal } from '../base/decimal.ts'
import type { InBothLanguages } from '../base/language.ts'
import type { Period } from '../base/period.ts'
import { divide, hundred, multiply, type Rational, sum } from '../base/rational.ts'
import type { Accumulation } from '../draft/accumulation.ts'
import type { Arithmetic } from './circumstances.ts'
import { countOnce, notesOnDisagreement } from './count-once.ts'
import type { KnownReport } from './known-reports.ts'
import { nothingToDivideBy } from './notes.ts'
import { notesOnLeftOut, partsOf, type Value, valuesOf } from './reported.ts'
import { readable, spellResult, spellSum, spellSumOf, spellTerm } from './spell.ts'
import type { DegreeInput } from './verdict.ts'

/** What reports come to, told number by number. */
interface Told {
  readonly inputs: readonly DegreeInput[]
  readonly notes: readonly InBothLanguages[]
  /** The reports whose numbers are in it. */
  readonly counted: readonly KnownReport[]
}

/** What a year's reports come to, and how. */
export interface Accumulated extends Told {
  /** Null when the reports hold nothing that counts. A share is in per cent. */
  readonly value: Rational | null
  /** "A = 3 + 4 = 7"; null when nothing was reported that counts. */
  readonly spelled: string | null
}

/** The sum of both parts of a share over the periods. */
export interface AccumulatedParts extends Told {
  readonly numerator: Rational
  readonly denominator: Rational
  /** "n = 8 + 9 = 17; N = 10 + 10 = 20". */
  readonly spelled: string
}

const accumulateBy = { sum: accumulateSum, last: accumulateLast, ratio: accumulateRatio }

/**
 * Puts the reports of a year together: `sum` adds values, `last` takes the latest period's, `ratio`
 * adds numerators and denominators and only then divides, because percentages of different wholes
 * have no mean.
 */
export const accumulate = (
  accumulates: Accumulation,
  ordered: readonly KnownReport[],
  arithmetic: Arithmetic,
): Accumulated => accumulateBy[accumulates](ordered, arithmetic)

/** Shares cannot be added: where only they were reported, their parts are. */
function accumulateSum(ordered: readonly KnownReport[], arithmetic: Arithmetic): Accumulated {
  const all = valuesOf(ordered)
  if (all.length === 0) return shareOf(ordered, arithmetic)
  const { counted, notes } = countOnce(all, arithmetic)
  const total = sum(counted.map(({ value }) => value))
  const terms = counted.map(({ value }) => readable(value))
  const actual = given('A', total)
  return {
    value: total,
    spelled: spellSumOf('A', terms, actual.value),
    inputs: [...reported('A', 'a', counted, terms), ...(counted.length === 1 ? [] : [actual])],
    notes: [
      ...notesOnLeftOut(ordered, 'value'),
      ...notes,
      ...(arithmetic === 1 ? [] : notesOnDisagreement(all, counted)),
    ],
    counted: counted.map(({ report }) => report),
  }
}

function accumulateLast(ordered: readonly KnownReport[], arithmetic: Arithmetic): Accumulated {
  const last = ordered.findLast((report) => !('done' in report.reported))
  if (last && 'numerator' in last.reported) return shareOf([last], arithmetic)
  return { ...single(last ? valuesOf([last])[0] : undefined), notes: notesOnStages(ordered) }
}

/** A value given as a percentage counts, the last one, only where nobody gave the parts of a share. */
function accumulateRatio(ordered: readonly KnownReport[], arithmetic: Arithmetic): Accumulated {
  if (partsOf(ordered).length > 0) return shareOf(ordered, arithmetic)
  return { ...single(valuesOf(ordered).at(-1)), notes: notesOnStages(ordered) }
}

/** The share that all reported parts make together, in per cent. */
function shareOf(ordered: readonly KnownReport[], arithmetic: Arithmetic): Accumulated {
  const parts = accumulateParts(ordered, arithmetic)
  if (parts === undefined) {
    const notes = notesOnLeftOut(ordered, 'numerator')
    return { value: null, spelled: null, inputs: [], notes, counted: [] }
  }
  const { numerator, denominator, spelled, inputs, notes, counted } = parts
  if (denominator.numerator === 0n) {
    return { value: null, spelled, inputs, notes: [...notes, nothingToDivideBy], counted }
  }
  const share = multiply(divide(numerator, denominator), hundred)
  const worked = `A = ${spellTerm(numerator)} / ${spellTerm(denominator)} × 100`
  return {
    value: share,
    spelled: `${spelled}; ${worked}${spellResult(share)}`,
    inputs: [...inputs, given('A', share)],
    notes,
    counted,
  }
}

/** Numerators and denominators, each added over the periods; undefined where none were reported. */
export function accumulateParts(
  ordered: readonly KnownReport[],
  arithmetic: Arithmetic,
): AccumulatedParts | undefined {
  const all = partsOf(ordered)
  if (all.length === 0) return undefined
  const { counted, notes } = countOnce(all, arithmetic)
  const numerator = sum(counted.map((part) => part.numerator))
  const denominator = sum(counted.map((part) => part.denominator))
  const numerators = counted.map((part) => readable(part.numerator))
  const denominators = counted.map((part) => readable(part.denominator))
  const [n, N] = [given('n', numerator), given('N', denominator)]
  const [ofParts, ofWholes] = [
    reported('n', 'n', counted, numerators),
    reported('N', 'N', counted, denominators),
  ]
  return {
    numerator,
    denominator,
    spelled: `${spellSumOf('n', numerators, n.value)}; ${spellSumOf('N', denominators, N.value)}`,
    inputs: [
      ...ofParts.flatMap((part, index) => [part, ...ofWholes.slice(index, index + 1)]),
      ...(counted.length === 1 ? [] : [n, N]),
    ],
    notes: [...notesOnLeftOut(ordered, 'numerator'), ...notes],
    counted: counted.map(({ report }) => report),
  }
}

const single = (only: Value | undefined): Omit<Accumulated, 'notes'> =>
  only === undefined
    ? { value: null, spelled: null, inputs: [], counted: [] }
    : {
        value: only.value,
        spelled: spellSum('A', [only.value]),
        inputs: [{ ...given('A', only.value), period: only.period }],
        counted: [only.report],
      }

const notesOnStages = (ordered: readonly KnownReport[]): InBothLanguages[] =>
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

/** The numbers of reports under one symbol, or numbered where there are several. */
const reported = (
  alone: string,
  numbered: string,
  counted: readonly { readonly period: Period }[],
  values: readonly Decimal[],
): DegreeInput[] =>
  values.map((value, index) => ({
    symbol: values.length === 1 ? alone : `${numbered}${index + 1}`,
    value,
    period: counted[index]?.period ?? null,
  }))
