import { type DisclosureRule, keyOf } from './disclosure.ts'
import { knownSums } from './indicator-sums.ts'
import type { ToldBefore } from './kept-back.ts'
import { revisionKey } from './protected-values.ts'
import { keptFormer, type Told, takenOut } from './withhold.ts'

/** A plan as somebody sees it inside who does not see all of it. */
export interface InSight extends Told {
  /** The codes of the measures of which they see no more than has been published. */
  readonly outOfSight: ReadonlySet<string>
}

/**
 * What of a plan is seen inside by who may not see small counts: of sensitive indicators what has been published of
 * them and nothing else, of all others everything. What is not published yet stays away whole, small or not: who sees
 * it on one day and something else on the next could work out what neither tells.
 *
 * @param isOwn whether somebody answers for a measure, and so sees all of it
 */
export function inSight(
  told: Told,
  rule: DisclosureRule,
  published: Pick<ToldBefore, 'shown'>,
  isOwn: (measure: string) => boolean,
): InSight {
  const { isSensitive } = knownSums(rule)
  const isAway = (of: { readonly measure: string; readonly indicator: number }): boolean =>
    isSensitive(keyOf(of)) && !isOwn(of.measure)
  const former = keptFormer(rule)
  const places = [
    ...told.reports,
    ...told.plan.measures.flatMap(({ code, indicators }) =>
      indicators.map(({ position }) => ({ measure: code, indicator: position })),
    ),
  ]
  return {
    ...takenOut(told, {
      report: (of, report) => isAway(of) && !published.shown.has(revisionKey(keyOf(of), report)),
      former: (of, value) => !isOwn(of.measure) && former(of, value),
    }),
    outOfSight: new Set(places.filter(isAway).map(({ measure }) => measure)),
  }
}
