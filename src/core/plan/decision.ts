import type { Words } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { DecidingAct } from './plan.ts'

/** What may be decided of a measure instead of carrying it out this year. */
export const decisionKinds = ['carried-over', 'dropped'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** The same, and that such a decision holds no more. */
export const decisionSteps = [...decisionKinds, 'taken-back'] as const
export type DecisionStep = (typeof decisionSteps)[number]

/** A body's decision that a measure goes over into the next plan, or is needed no more. */
export interface Decision {
  readonly kind: DecisionKind
  readonly reason: Words
  readonly act: DecidingAct
  /** The first day on which it holds; that of the act where it does not say. */
  readonly from?: PlainDate
}

/** One of the decisions on a measure, of which a later one may take back an earlier. */
export interface DecidedStep extends Omit<Decision, 'kind'> {
  readonly kind: DecisionStep
}

/**
 * The decision that holds on the evening of a day: that of the latest act, of one day the later listed.
 * An act counts from the day on which it holds and not before it was passed. Null where there is none,
 * or where it was taken back.
 */
export function decisionInForce(
  steps: readonly DecidedStep[],
  asOf: PlainDate | null,
): Decision | null {
  const latest = steps
    .filter(({ act, from = act.date }) => asOf === null || (act.date <= asOf && from <= asOf))
    .reduce<DecidedStep | null>(
      (found, each) => (found === null || each.act.date >= found.act.date ? each : found),
      null,
    )
  return latest === null || latest.kind === 'taken-back' ? null : { ...latest, kind: latest.kind }
}
