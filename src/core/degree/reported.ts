import { toRational } from '../base/decimal.ts'
import type { InBothLanguages } from '../base/language.ts'
import { type MonthSpan, type Period, periodsOverlap } from '../base/period.ts'
import type { Rational } from '../base/rational.ts'
import type { KnownReport } from './known-reports.ts'
import { overlapping, reportLeftOut } from './notes.ts'

interface OfReport {
  readonly period: Period
  readonly span: MonthSpan
  readonly report: KnownReport
}

export interface Value extends OfReport {
  readonly value: Rational
}

export interface Parts extends OfReport {
  readonly numerator: Rational
  readonly denominator: Rational
}

export function valuesOf(reports: readonly KnownReport[]): Value[] {
  const values: Value[] = []
  for (const report of reports) {
    const { period, span, reported } = report
    if ('value' in reported)
      values.push({ period, span, report, value: toRational(reported.value) })
  }
  return values
}

export function partsOf(reports: readonly KnownReport[]): Parts[] {
  const parts: Parts[] = []
  for (const report of reports) {
    const { period, span, reported } = report
    if (!('numerator' in reported)) continue
    const numerator = toRational(reported.numerator)
    const denominator = toRational(reported.denominator)
    parts.push({ period, span, report, numerator, denominator })
  }
  return parts
}

/** A note for each report that is of another kind than the ones that count. */
export const notesOnLeftOut = (
  reports: readonly KnownReport[],
  counted: 'value' | 'numerator' | 'done',
): InBothLanguages[] =>
  reports
    .filter(({ reported }) => !(counted in reported))
    .map(({ period }) => reportLeftOut(period))

/**
 * A note for each period that shares days with the one before it. In the order of their ends, a
 * period that overlaps any earlier one overlaps its neighbour, so that looking at neighbours is enough.
 */
export const notesOnOverlaps = (ordered: readonly { readonly period: Period }[]) =>
  ordered.flatMap(({ period }, index): InBothLanguages[] => {
    const earlier = ordered[index - 1]?.period
    return earlier !== undefined && periodsOverlap(earlier, period)
      ? [overlapping(earlier, period)]
      : []
  })
