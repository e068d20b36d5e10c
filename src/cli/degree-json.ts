import type { MeasureDegree } from '../core/degree/measure-degree.ts'
import type { PlanDegrees } from '../core/degree/plan-degrees.ts'
import type { Degree } from '../core/degree/verdict.ts'
import type { Decision } from '../core/plan/decision.ts'

/** The degree of an indicator, with the decision on its measure; or those of a plan's measures. */
export type DegreeResult =
  | { readonly name: string; readonly answer: Degree; readonly decision: Decision | null }
  | { readonly name: string; readonly degrees: PlanDegrees }

/** The results in the format merilo-degrees/1. */
export const degreesJson = (results: readonly DegreeResult[]): string =>
  JSON.stringify(
    {
      format: 'merilo-degrees/1',
      results: results.map((result) =>
        'answer' in result
          ? { name: result.name, ...indicatorJson(result.answer, result.decision) }
          : { name: result.name, ...planJson(result.degrees) },
      ),
    },
    null,
    2,
  )

/** A decision is the verdict; what was computed is told all the same. */
function indicatorJson(answer: Degree, decision: Decision | null) {
  const { degree, raw, verdict, computed, reason, explanation, ...others } = answer
  const { notes, inputs, reports } = explanation
  return {
    degree,
    raw,
    verdict: decision?.kind ?? verdict,
    reason,
    explanation: [...stepsOf(explanation), ...notes.map((note) => note.en), ...inputs],
    computed,
    decision,
    ...others,
    reports,
  }
}

const planJson = ({ asOf, tally, goals, measures }: PlanDegrees) => ({
  asOf,
  tally,
  goals,
  measures: measures.map(({ indicators, ...measure }: MeasureDegree) => ({
    ...measure,
    indicators: indicators.map((degree) => indicatorJson(degree, null)),
  })),
})

/** How the actual came about, the formula, the formula with its numbers, the comparison. */
export const stepsOf = ({ actual, formula, worked, comparison }: Degree['explanation']): string[] =>
  [actual, formula, worked, comparison].filter((line) => line !== null)
