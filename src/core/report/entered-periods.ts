import type { Period } from '../base/period.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { asksForValue } from './report-fields.ts'

/** What the secretariat entered itself for an indicator and a period, and no report of its institution has replaced. */
export interface DirectEntry {
  /** The indicator's position. */
  readonly indicator: number
  readonly period: Period
  /** Whether the institution is to report all the same. */
  readonly leavesOwed: boolean
}

/**
 * The periods of which everything that a report would have to say is entered: a value of each indicator that
 * asks for one. Such a period counts as reported by the institution.
 */
export function enteredPeriods(
  indicators: readonly { readonly position: number; readonly target: IndicatorRule['target'] }[],
  entries: readonly DirectEntry[],
): readonly Period[] {
  const asked = indicators.filter(asksForValue)
  if (asked.length === 0) return []
  const periods = [...new Set(entries.map(({ period }) => period))]
  return periods.filter((period) =>
    asked.every(({ position }) =>
      entries.some(
        (each) => each.period === period && each.indicator === position && !each.leavesOwed,
      ),
    ),
  )
}
