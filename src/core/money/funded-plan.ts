import type { Draft, DraftDeadline, DraftFunding, DraftMeasure } from '../draft/draft.ts'
import { measureCodes } from '../plan/measure-code.ts'
import type { Measure, PlanContent } from '../plan/plan.ts'
import { pairsByNumber, type SharedPair, withDecisions } from '../plan/shared-pairs.ts'

/** What the money of a plan follows from, whether it is a draft still or adopted. */
export interface FundedPlan {
  /** null for a draft that does not say its year. */
  readonly year: number | null
  /** The numbers of its goals, in order. */
  readonly goals: readonly string[]
  readonly measures: readonly FundedMeasure[]
  readonly pairs: readonly SharedPair[]
}

export interface FundedMeasure {
  /** Unique in the plan. */
  readonly code: string
  /** As printed. */
  readonly number: string
  readonly goal: string
  readonly funding: readonly DraftFunding[]
  /** As of a measure of a plan. */
  readonly fundingPlaces?: readonly number[]
  readonly deadline: Pick<DraftDeadline, 'from' | 'to'>
  /** The short names of those who answer for it, in their order. */
  readonly responsible: readonly string[]
  /** All the words of its budget, as the plan has them. */
  readonly words: string
}

export function fundedDraft(draft: Draft): FundedPlan {
  const codes = measureCodes(draft.measures.map(({ number }) => number))
  const measures = draft.measures.map((measure, index) =>
    fundedMeasure(measure, codes[index] ?? '', measure.text.budget),
  )
  return {
    year: draft.year,
    goals: draft.goals.map(({ number }) => number),
    measures,
    pairs: pairsByNumber(
      draft.measures.map((each, index) => ({ ...each, code: codes[index] ?? '' })),
    ),
  }
}

export const fundedPlan = (plan: PlanContent): FundedPlan => ({
  year: plan.year,
  goals: plan.goals.map(({ number }) => number),
  measures: plan.measures.map((measure) =>
    fundedMeasure(measure, measure.code, measure.text[plan.language]?.budget ?? ''),
  ),
  pairs: withDecisions(
    pairsByNumber(plan.measures),
    plan.sharing ?? [],
    plan.measures.map(({ code }) => code),
  ),
})

const fundedMeasure = (
  measure: DraftMeasure | Measure,
  code: string,
  words: string,
): FundedMeasure => {
  const { number, goal, funding, deadline, responsible } = measure
  const places = 'fundingPlaces' in measure ? measure.fundingPlaces : undefined
  return {
    code,
    number,
    goal,
    funding,
    ...(places ? { fundingPlaces: places } : {}),
    deadline,
    responsible: [...new Set(responsible.map(({ name }) => name))],
    words,
  }
}
