import type { Words } from '../base/language.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { DecisionStep } from '../plan/decision.ts'
import type { DecidingAct } from '../plan/plan.ts'
import type { ReportData } from './year-facts.ts'

/** Something that happened to the plan in its year. */
export type YearEvent =
  | {
      readonly kind: 'amendment' | 'target' | DecisionStep
      readonly on: PlainDate
      readonly act: DecidingAct
      readonly reason: Words
      /** The codes of the measures that it concerns. */
      readonly measures: readonly string[]
    }
  | {
      readonly kind: 'reopened'
      readonly on: PlainDate
      readonly measures: readonly [string]
      readonly period: Period
    }

/**
 * The amendments, decisions and revised targets of a plan, and the reports that were opened again, in the
 * order of time. What is a part of an amendment is told by it.
 */
export function eventsOf({ plan, circumstances, facts, degrees }: ReportData): YearEvent[] {
  const { asOf } = degrees
  const events: YearEvent[] = [
    ...(plan.amendments ?? []).map(({ act, from, reason, measures }) => ({
      ...{ kind: 'amendment' as const, on: from, act, reason },
      measures: measures.map(({ measure }) => measure),
    })),
    ...plan.measures.flatMap(({ code, indicators }) =>
      indicators.flatMap(({ targetRevisions = [] }) =>
        targetRevisions
          .filter(({ amendment }) => amendment === undefined)
          .map(({ act, from, reason }) => ({
            ...{ kind: 'target' as const, on: from, act, reason, measures: [code] },
          })),
      ),
    ),
    ...(circumstances.decisions ?? []).map(({ kind, act, from, reason, measure }) => ({
      ...{ kind, on: from ?? act.date, act, reason, measures: [measure] },
    })),
    ...facts.reopened.map(({ measure, period, on }) => ({
      ...{ kind: 'reopened' as const, on, measures: [measure] as const, period },
    })),
  ]
  return events
    .filter(({ on }) => asOf === null || on <= asOf)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
