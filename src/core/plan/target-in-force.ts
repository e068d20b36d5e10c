import type { PlainDate } from '../base/plain-date.ts'
import type { IndicatorRule, TargetRevision } from './plan.ts'

/** The rule that an indicator is judged by on a day, and the amendment that made it so. */
export interface RuleInForce {
  readonly rule: IndicatorRule
  /** The last one, with how an earlier one measures it; null while the rule is the one that was adopted. */
  readonly revision: TargetRevision | null
}

/**
 * The target in force on the evening of a day, as it was known then: an amendment counts once it is in
 * force and its act is of no later day. Of two from the same day the later act counts, of one day the
 * later listed. Without a day, the last one of all.
 */
export function ruleInForce(
  rule: IndicatorRule,
  revisions: readonly TargetRevision[],
  asOf: PlainDate | null,
): RuleInForce {
  const known = revisions.filter(
    ({ from, act }) => asOf === null || (from <= asOf && act.date <= asOf),
  )
  const revision = latestOf(known)
  if (revision === null) return { rule, revision }
  // A target that was amended alone afterwards leaves how the indicator is measured as it was.
  const counting = latestOf(known.filter((each) => each.counting))?.counting
  return {
    rule: { ...rule, ...counting, target: revision.target },
    revision: counting ? { ...revision, counting } : revision,
  }
}

const latestOf = (revisions: readonly TargetRevision[]): TargetRevision | null =>
  revisions.reduce<TargetRevision | null>(
    (latest, each) => (latest === null || isNoEarlier(each, latest) ? each : latest),
    null,
  )

const isNoEarlier = (a: TargetRevision, b: TargetRevision): boolean =>
  a.from === b.from ? a.act.date >= b.act.date : a.from > b.from
