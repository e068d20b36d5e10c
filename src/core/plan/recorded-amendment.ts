import { canonicalJson } from '../base/canonical-json.ts'
import type { Measure, Plan } from './plan.ts'
import { amendableOf, planOn } from './plan-on.ts'
import type { ChangedMeasure, ChangedTarget, ProposedAmendment } from './proposed-amendment.ts'
import { ruleInForce } from './target-in-force.ts'

/**
 * What an amendment made otherwise, against the plan as the amendments before it had left it.
 *
 * @param plan with all that was ever added to it
 */
export function changesBy(plan: Plan, number: number): Omit<ProposedAmendment, 'removed'> {
  const upTo = (last: number) => {
    const amendments = (plan.amendments ?? []).filter((each) => each.number <= last)
    const before = planOn({ ...plan, amendments }, null)
    // Without any amendment `planOn` has nothing to leave out.
    return {
      ...before,
      goals: before.goals.filter(({ addedBy = 0 }) => addedBy <= last),
      measures: before.measures.filter(({ addedBy = 0 }) => addedBy <= last),
    }
  }
  const headingOf = ({ title, goals }: Plan) => ({ title, goals })
  const amendment = plan.amendments?.find((each) => each.number === number)
  const contents = new Map(amendment?.measures.map((each) => [each.measure, each.content]))
  const kept = new Map(plan.measures.map((measure) => [measure.code, measure]))
  const changed = upTo(number - 1).measures.flatMap((measure): ChangedMeasure[] => {
    const before = {
      ...measure,
      indicators: measure.indicators.filter(({ addedBy = 0 }) => addedBy < number),
    }
    const content = contents.get(measure.code)
    const removed = content?.removedIndicators ?? []
    const gone = before.indicators.filter(({ position }) => removed.includes(position))
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
