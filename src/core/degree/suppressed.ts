import type { IndicatorRule } from '../plan/plan.ts'
import { isSuppressed } from '../report/report.ts'
import type { Arithmetic } from './circumstances.ts'
import type { Basis, Figure } from './exact-degree.ts'
import { type KnownReport, withoutContained } from './known-reports.ts'
import type { Degree } from './verdict.ts'

/** What is known of a figure that one of its values was kept from. */
export const nothingTold: Basis & { readonly value: null } = {
  spelled: null,
  inputs: [],
  notes: [],
  counted: [],
  value: null,
}

/**
 * Whether a value that is kept from the public would be in the figure. A figure of the others would pass for that of
 * all. Of a quarter and its months the quarter counts, so that a month that was kept back takes nothing from it.
 */
export function isKeptFromFigure(
  accumulates: IndicatorRule['accumulates'],
  known: readonly KnownReport[],
  arithmetic: Arithmetic,
): boolean {
  if (!known.some(({ reported }) => isSuppressed(reported))) return false
  const numbers = known.filter(({ reported }) => !('done' in reported))
  const counted =
    accumulates === 'last'
      ? numbers.slice(-1)
      : arithmetic === 1
        ? numbers
        : withoutContained(numbers)
  return counted.some(({ reported }) => isSuppressed(reported))
}

/** A trend is not compared with the baseline because last year's value is kept back. */
export const withoutFallback = (rule: IndicatorRule): IndicatorRule =>
  rule.target.kind === 'trend' ? { ...rule, baseline: null } : rule

/** A figure that wants what is only kept back does not say that it is missing. */
export function sayingWhatIsKept(
  figure: Figure,
  kept: { readonly baseline: boolean; readonly previous: boolean },
): Figure {
  const isKept =
    figure.reason === 'no-baseline'
      ? kept.baseline
      : figure.reason === 'no-previous' && (kept.baseline || kept.previous)
  return isKept ? { ...figure, reason: 'suppressed' } : figure
}

/** Whether what the reports come to is kept back, and not missing. */
export const isTotalSuppressed = ({ reason, explanation }: Degree): boolean =>
  reason === 'suppressed' ||
  (explanation.inputs.length === 0 &&
    explanation.reports.some(({ because }) => because === 'suppressed'))
