import { matchMeasures } from '../draft/match-measures.ts'
import { draftOfPlan } from './draft-of-plan.ts'
import { matchIndicators } from './match-indicators.ts'
import type { PlanContent } from './plan.ts'

/** A measure of a plan that goes on from one of the plan before, and its indicators likewise. */
export interface ProposedLineage {
  /** The code of the measure. */
  readonly measure: string
  /** The code of the one that it goes on from. */
  readonly previous: string
  readonly indicators: readonly { readonly position: number; readonly previous: number }[]
}

/** What of a plan goes on from the plan of the year before, told by words and names. */
export function proposedLineage(before: PlanContent, after: PlanContent): ProposedLineage[] {
  const { language } = after
  const [old, now] = [draftOfPlan(before, language), draftOfPlan(after, language)]
  const oldOf = new Map(old.measures.map((each, index) => [each, before.measures[index]]))
  const nowOf = new Map(now.measures.map((each, index) => [each, after.measures[index]]))
  return matchMeasures(old.measures, now.measures).flatMap((pair) => {
    const previous = pair.before && oldOf.get(pair.before)
    const measure = pair.after && nowOf.get(pair.after)
    if (!previous || !measure) return []
    const indicators = matchIndicators(previous.indicators, measure.indicators).flatMap((each) =>
      each.before && each.after
        ? [{ position: each.after.position, previous: each.before.position }]
        : [],
    )
    return [{ measure: measure.code, previous: previous.code, indicators }]
  })
}
