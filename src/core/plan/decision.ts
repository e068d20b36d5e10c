import type { Words } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { DecidingAct } from './plan.ts'

/** What may be decided of a measure instead of carrying it out this year. */
export const decisionKinds = ['carried-over', 'dropped'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** A body's decision that a measure goes over into the next plan, or is needed no more. */
export interface Decision {
  readonly kind: DecisionKind
  readonly reason: Words
  readonly act: DecidingAct
}

/** The decision that holds on the evening of a day: that of the latest act, of one day the later listed. */
export const decisionInForce = (
  decisions: readonly Decision[],
  asOf: PlainDate | null,
): Decision | null =>
  decisions
    .filter(({ act }) => asOf === null || act.date <= asOf)
    .reduce<Decision | null>(
      (latest, each) => (latest === null || each.act.date >= latest.act.date ? each : latest),
      null,
    )
