import type { MeasureDegree, PlanDegrees, Tally } from '../degree/plan-degrees.ts'
import type { Degree } from '../degree/verdict.ts'

/** One published figure under the name by which a person finds it. */
export interface Figure {
  /** "plan, degree", "goal II, implemented", "measure 64-2, indicator 1, raw". */
  readonly figure: string
  /** As published; null where there is none. */
  readonly value: string | null
}

/** Every figure that follows from a plan and its reports, in the order of the plan. */
export const figuresOf = ({ measures, goals, tally }: PlanDegrees): Figure[] => [
  ...measures.flatMap(figuresOfMeasure),
  ...goals.flatMap((goal) => figuresOfTally(`goal ${goal.goal}`, goal.tally)),
  ...figuresOfTally('plan', tally),
]

const figuresOfMeasure = (measure: MeasureDegree): Figure[] => {
  const name = `measure ${measure.measure}`
  return [
    ...measure.indicators.flatMap((degree, index) =>
      figuresOfIndicator(`${name}, indicator ${index + 1}`, degree),
    ),
    ...named(name, {
      goal: measure.goal,
      verdict: measure.verdict,
      degree: measure.degree,
      judged: measure.judged,
      'lower end': measure.interval.low,
      'upper end': measure.interval.high,
      reason: measure.reason,
    }),
  ]
}

const figuresOfIndicator = (name: string, degree: Degree): Figure[] =>
  named(name, {
    degree: degree.degree,
    raw: degree.raw,
    verdict: degree.verdict,
    reason: degree.reason,
    actual: degree.explanation.actual,
    formula: degree.explanation.formula,
    worked: degree.explanation.worked,
    comparison: degree.explanation.comparison,
  })

const figuresOfTally = (name: string, tally: Tally): Figure[] => [
  ...named(name, {
    measures: tally.measures,
    implemented: tally.implemented,
    partly: tally.partly,
    'not implemented': tally.notImplemented,
    unknown: tally.unknown,
    degree: tally.degree,
    'lower end': tally.interval.low,
    'upper end': tally.interval.high,
  }),
  ...named(`${name}, unknown because`, tally.unknownBecause),
]

const named = (name: string, values: Readonly<Record<string, string | number | null>>): Figure[] =>
  Object.entries(values).map(([what, value]) => ({
    figure: `${name}, ${what}`,
    value: value === null ? null : String(value),
  }))
