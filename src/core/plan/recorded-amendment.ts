import { canonicalJson } from '../base/canonical-json.ts'
import { indicatorAt } from './indicator-at.ts'
import type { Measure, PlanContent } from './plan.ts'
import { amendableOf, asKept, contentOn, wordsOfIndicator } from './plan-on.ts'
import type {
  ChangedMeasure,
  ChangedTarget,
  IndicatorWords,
  ProposedAmendment,
} from './proposed-amendment.ts'
import { ruleInForce } from './target-in-force.ts'

/**
 * What an amendment made otherwise, against the plan as the amendments before it had left it.
 *
 * @param inForce with all that was ever added to it, or as it is in force
 */
export function changesBy(
  inForce: PlanContent,
  number: number,
): Omit<ProposedAmendment, 'removed'> {
  const plan = asKept(inForce)
  const upTo = (last: number) => {
    const amendments = (plan.amendments ?? []).filter((each) => each.number <= last)
    const before = contentOn({ ...plan, amendments }, null)
    // Without any amendment `contentOn` has nothing to leave out.
    return {
      ...before,
      goals: before.goals.filter(({ addedBy = 0 }) => addedBy <= last),
      measures: before.measures.filter(({ addedBy = 0 }) => addedBy <= last),
    }
  }
  const headingOf = ({ title, goals }: PlanContent) => ({ title, goals })
  const amendment = plan.amendments?.find((each) => each.number === number)
  const contents = new Map(amendment?.measures.map((each) => [each.measure, each.content]))
  const measuresInForce = new Map(inForce.measures.map((measure) => [measure.code, measure]))
  const kept = new Map(plan.measures.map((measure) => [measure.code, measure]))
  const changed = upTo(number - 1).measures.flatMap((measure): ChangedMeasure[] => {
    const before = {
      ...measure,
      indicators: measure.indicators.filter(({ addedBy = 0 }) => addedBy < number),
    }
    const content = contents.get(measure.code)
    const gone = (content?.removedIndicators ?? [])
      .filter((position) => !before.removedIndicators?.includes(position))
      .flatMap((position) => wordsKnown(position, before, measuresInForce.get(measure.code)))
    const all = kept.get(measure.code) ?? measure
    const targets = targetsBy(all, number)
    const indicators = all.indicators.filter(({ addedBy }) => addedBy === number)
    if (!content && targets.length + indicators.length === 0) return []
    const { asAdopted: _, ...was } = before
    const after = content ?? amendableOf(before)
    const isReworded = canonicalJson(amendableOf(before)) !== canonicalJson(after)
    return [{ before: was, after, isReworded, targets, indicators, gone }]
  })
  return {
    heading: amendment?.heading
      ? { before: headingOf(upTo(number - 1)), after: amendment.heading }
      : null,
    changed,
    added: upTo(number).measures.filter(({ addedBy }) => addedBy === number),
  }
}

/** The words of an indicator that is taken away: of a plan in force, those that it was adopted with. */
function wordsKnown(
  position: number,
  before: Measure,
  inForce: Measure | undefined,
): readonly IndicatorWords[] {
  const words = indicatorAt(before, position) ?? wordsOfAdopted(position, inForce)
  return words ? [{ ...words, position }] : []
}

const wordsOfAdopted = (position: number, inForce: Measure | undefined) =>
  inForce?.asAdopted && wordsOfIndicator(inForce.asAdopted, position)

/** The targets that the amendment set, each beside the one that it took the place of. */
const targetsBy = (measure: Measure, number: number): ChangedTarget[] =>
  measure.indicators.flatMap((indicator) => {
    const { targetRevisions = [], ...adopted } = indicator
    const at = targetRevisions.findIndex(({ amendment }) => amendment === number)
    const revision = targetRevisions[at]
    if (!revision) return []
    const before = ruleInForce(indicator.rule, targetRevisions.slice(0, at), null)
    const { target, counting } = revision
    const was = { ...adopted, rule: before.rule }
    return [{ indicator: was, target, ...(counting ? { counting } : {}) }]
  })
