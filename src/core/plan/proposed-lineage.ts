import { wordsIn } from '../base/language.ts'
import { matchMeasures } from '../draft/match-measures.ts'
import { overlap, wordBag } from '../draft/word-overlap.ts'
import { draftOfPlan } from './draft-of-plan.ts'
import { type IndicatorPair, matchIndicators } from './match-indicators.ts'
import type { Indicator, PlanContent } from './plan.ts'

/** A measure of a plan that goes on from one of the plan before, and its indicators likewise. */
export interface ProposedLineage {
  /** The code of the measure. */
  readonly measure: string
  /** The code of the one that it goes on from. */
  readonly previous: string
  readonly indicators: readonly { readonly position: number; readonly previous: number }[]
  /** Whether the words leave so little doubt that a person need not look at each line. */
  readonly isSure: boolean
}

/** How much of their words two measures, or the names of two indicators, share where nobody need doubt it. */
const sureFrom = 0.8

/** What of a plan goes on from the plan of the year before, told by words and names. */
export function proposedLineage(before: PlanContent, after: PlanContent): ProposedLineage[] {
  const { language } = after
  const [old, now] = [draftOfPlan(before, language), draftOfPlan(after, language)]
  const oldOf = new Map(old.measures.map((each, index) => [each, before.measures[index]]))
  const nowOf = new Map(now.measures.map((each, index) => [each, after.measures[index]]))
  return matchMeasures(old.measures, now.measures).flatMap((pair) => {
    const previous = pair.before && oldOf.get(pair.before)
    const measure = pair.after && nowOf.get(pair.after)
    if (!pair.before || !pair.after || !previous || !measure) return []
    const pairs = matchIndicators(previous.indicators, measure.indicators)
    const indicators = pairs.flatMap((each) =>
      each.before && each.after
        ? [{ position: each.after.position, previous: each.before.position }]
        : [],
    )
    const isSure =
      share(pair.before.text.measure, pair.after.text.measure) >= sureFrom &&
      pairs.every((each) => each.after === null || isSurePair(each))
    return [{ measure: measure.code, previous: previous.code, indicators, isSure }]
  })
}

const isSurePair = ({ before, after }: IndicatorPair): boolean =>
  before !== null &&
  after !== null &&
  before.kind === after.kind &&
  share(nameOf(before), nameOf(after)) >= sureFrom

const nameOf = ({ name }: Indicator): string => wordsIn(name, 'bg').text

const share = (a: string, b: string): number => overlap(wordBag(a), wordBag(b))
