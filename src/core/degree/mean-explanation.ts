import { type Decimal, toRational } from '../base/decimal.ts'
import { compare, type Rational } from '../base/rational.ts'
import { type Interval, meanOf } from './interval.ts'
import type { MeasureDegree } from './measure-degree.ts'
import { spellTerm } from './spell.ts'

/** How a mean came about, worked out when somebody asks: its parts stand beside it anyway. */
export interface MeanExplanation {
  /** "(80 × 2 + 50 × 1) / 3 = 70 %", or "(50 + 100) / 2 = 75 %" where all weigh the same; null without a mean. */
  readonly worked: string | null
  /** The same with all unknown at 0 and at 100, where that makes a difference. */
  readonly workedLow: string | null
  readonly workedHigh: string | null
}

interface Part {
  readonly degree: Decimal | null
  readonly interval: Interval
  readonly weight: Decimal
}

/** The mean of a measure's indicators. */
export const meanOfMeasure = (measure: MeasureDegree): MeanExplanation =>
  explained(
    measure.indicators.map(({ degree }, index) => ({
      degree,
      interval: measure.intervals[index] ?? unknown,
      weight: measure.weights[index] ?? one,
    })),
    measure,
  )

/** The mean of the measures of a goal or a plan: of those that are due. */
export const meanOfMeasures = (
  measures: readonly MeasureDegree[],
  whole: { readonly degree: Decimal | null; readonly interval: Interval },
): MeanExplanation =>
  explained(
    measures.filter(({ isDue }) => isDue),
    whole,
  )

const one = '1' as Decimal
const unknown: Interval = { low: '0' as Decimal, high: '100' as Decimal }

function explained(
  parts: readonly Part[],
  { degree, interval }: { readonly degree: Decimal | null; readonly interval: Interval },
): MeanExplanation {
  const nothing = { worked: null, workedLow: null, workedHigh: null }
  if (parts.length === 0) return nothing
  const weights = parts.map(({ weight }) => toRational(weight))
  const told = (values: readonly Decimal[], result: Decimal) =>
    spelled(values.map(toRational), weights, result)
  if (degree !== null) {
    return {
      ...nothing,
      worked: told(
        parts.map((part) => part.degree ?? part.interval.low),
        degree,
      ),
    }
  }
  const [low, high] = [
    told(
      parts.map((part) => part.interval.low),
      interval.low,
    ),
    told(
      parts.map((part) => part.interval.high),
      interval.high,
    ),
  ]
  return { worked: null, workedLow: low, workedHigh: high }
}

/** The parts are rounded for reading, the mean is not: where that shows, it says "≈". */
function spelled(
  values: readonly Rational[],
  weights: readonly Rational[],
  result: Decimal,
): string {
  const isEven = weights.every((weight) => compare(weight, weights[0] ?? weight) === 0)
  const terms = values.map((value, index) => {
    const weight = weights[index]
    return isEven || weight === undefined
      ? spellTerm(value)
      : `${spellTerm(value)} × ${spellTerm(weight)}`
  })
  const below = isEven ? `${values.length}` : `(${weights.map(spellTerm).join(' + ')})`
  const mean = meanOf(values, weights)
  const sign = mean && compare(mean, toRational(result)) === 0 ? '=' : '≈'
  return `(${terms.join(' + ')}) / ${below} ${sign} ${result} %`
}
