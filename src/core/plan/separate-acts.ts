import { canonicalJson } from '../base/canonical-json.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { DecidedStep } from './decision.ts'
import type { DecidingAct, PlanContent } from './plan.ts'
import type { ChangedTarget } from './proposed-amendment.ts'
import { ruleInForce } from './target-in-force.ts'

/** A step of a decision with the code of the measure that it is on. */
export type DecidedMeasure = DecidedStep & { readonly measure: string }

/** One thing that such an act decided: of a measure, or another target for an indicator of it. */
export interface SeparatePart {
  /** The measure's code. */
  readonly measure: string
  readonly number: string
  readonly what: DecidedStep['kind'] | 'target'
  /** What took the place of what, where it is a target. */
  readonly target?: ChangedTarget
  readonly from: PlainDate | undefined
}

/** What acts of their own decided of measures and targets, the latest act first. */
export function separateActs(
  { measures, amendments = [] }: PlanContent,
  decisions: readonly DecidedMeasure[],
): { readonly act: DecidingAct; readonly parts: readonly SeparatePart[] }[] {
  const ofAmendments = new Set(amendments.map(({ act }) => canonicalJson(act)))
  const parts = measures.flatMap(({ code: measure, number, indicators }) => [
    ...decisions
      .filter((each) => each.measure === measure && !ofAmendments.has(canonicalJson(each.act)))
      .map(({ act, kind, from }) => ({ act, measure, number, what: kind, from })),
    ...indicators.flatMap(({ targetRevisions = [], ...indicator }) =>
      targetRevisions.flatMap(({ act, from, target, amendment }, at) => {
        if (amendment !== undefined) return []
        const { rule } = ruleInForce(indicator.rule, targetRevisions.slice(0, at), null)
        const changed = { indicator: { ...indicator, rule }, target }
        return [{ act, measure, number, what: 'target' as const, from, target: changed }]
      }),
    ),
  ])
  return [...Map.groupBy(parts, ({ act }) => canonicalJson(act)).values()]
    .map((of) => ({ act: of[0]?.act, parts: of }))
    .flatMap(({ act, parts: of }) => (act ? [{ act, parts: of }] : []))
    .sort((a, b) => later(a.act, b.act))
}

/** Acts of one day stay in the order of the plan. */
const later = (a: DecidingAct, b: DecidingAct): number =>
  Number(a.date < b.date) - Number(a.date > b.date)
