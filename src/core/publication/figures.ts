import type { Arithmetic } from '../degree/circumstances.ts'
import type { MeasureDegree } from '../degree/measure-degree.ts'
import type { PlanDegrees } from '../degree/plan-degrees.ts'
import type { Tally } from '../degree/tally.ts'
import type { Degree } from '../degree/verdict.ts'
import { positionsIn } from '../plan/indicator-at.ts'
import type { Plan } from '../plan/plan.ts'

/** One published figure under the name by which a person finds it. */
export interface Figure {
  /** "plan, degree", "goal II, implemented", "measure 64-2, indicator 1, raw". */
  readonly figure: string
  /** As published; null where there is none. */
  readonly value: string | null
}

/** Every figure that follows from a plan and its reports, in the order of the plan. */
export const figuresOf = (
  plan: Pick<Plan, 'measures'>,
  { measures, goals, tally }: PlanDegrees,
  arithmetic: Arithmetic,
): Figure[] => [
  ...measures.flatMap((measure) =>
    figuresOfMeasure(measure, positionsIn(plan, measure.measure), arithmetic),
  ),
  ...goals.flatMap((goal) => figuresOfTally(`goal ${goal.goal}`, goal.tally, arithmetic)),
  ...figuresOfTally('plan', tally, arithmetic),
]

const figuresOfMeasure = (
  measure: MeasureDegree,
  positions: readonly number[],
  arithmetic: Arithmetic,
): Figure[] => {
  const name = `measure ${measure.measure}`
  return [
    ...measure.indicators.flatMap((degree, index) =>
      figuresOfIndicator(`${name}, indicator ${positions[index]}`, degree, arithmetic),
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
    ...sinceTheSecond(arithmetic, name, () => ({
      'computed verdict': measure.computed,
      'judged by a person': measure.judgedByPerson,
      weight: measure.weight,
      due: measure.due,
      'counts as due': String(measure.isDue),
      schedule: measure.schedule,
      'reason of no schedule': measure.scheduleReason,
    })),
  ]
}

const figuresOfIndicator = (name: string, degree: Degree, arithmetic: Arithmetic): Figure[] => [
  ...named(name, {
    degree: degree.degree,
    raw: degree.raw,
    verdict: degree.verdict,
    reason: degree.reason,
    actual: degree.explanation.actual,
    formula: degree.explanation.formula,
    worked: degree.explanation.worked,
    comparison: degree.explanation.comparison,
  }),
  ...sinceTheSecond(arithmetic, name, () => ({
    'computed verdict': degree.computed,
    trend: degree.trend,
    schedule: degree.schedule.status,
    'reason of no schedule': degree.schedule.reason,
    expected: degree.schedule.expected,
    'lower end of the projection': degree.schedule.projection?.low ?? null,
    'upper end of the projection': degree.schedule.projection?.high ?? null,
  })),
]

const figuresOfTally = (name: string, tally: Tally, arithmetic: Arithmetic): Figure[] => [
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
  ...sinceTheSecond(arithmetic, name, () => ({
    due: tally.due,
    'judged by a person': tally.judgedByPerson,
    'not yet due': tally.notDue,
    'implemented early': tally.implementedEarly,
    'carried over': tally.carriedOver,
    dropped: tally.dropped,
  })),
  ...sinceTheSecond(arithmetic, `${name}, schedule`, () => tally.schedule),
]

/** Figures that the first arithmetic did not have. */
const sinceTheSecond = (
  arithmetic: Arithmetic,
  name: string,
  values: () => Readonly<Record<string, string | number | null>>,
): Figure[] => (arithmetic === 1 ? [] : named(name, values()))

const named = (name: string, values: Readonly<Record<string, string | number | null>>): Figure[] =>
  Object.entries(values).map(([what, value]) => ({
    figure: `${name}, ${what}`,
    value: value === null ? null : String(value),
  }))
