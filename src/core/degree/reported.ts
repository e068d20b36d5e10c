import { toRational } from '../base/decimal.ts'
import type { InBothLanguages } from '../base/language.ts'
import { comparePeriods, type Period, periodsOverlap } from '../base/period.ts'
import type { Rational } from '../base/rational.ts'
import type { Report } from '../report/report.ts'
import { overlapping, reportLeftOut } from './notes.ts'

/** What the arithmetic needs of a report: who entered it and when makes no difference. */
export type PeriodReport = Pick<Report, 'period' | 'reported'>

export interface Value {
  readonly period: Period
  readonly value: Rational
}

export interface Parts {
  readonly period: Period
  readonly numerator: Rational
  readonly denominator: Rational
}

/** By period; of two reports for one period the one listed later comes later. */
export const inOrder = (reports: readonly PeriodReport[]): PeriodReport[] =>
  reports.toSorted((a, b) => comparePeriods(a.period, b.period))

export const valuesOf = (reports: readonly PeriodReport[]): Value[] =>
  reports.flatMap(({ period, reported }) =>
    'value' in reported ? [{ period, value: toRational(reported.value) }] : [],
  )

export const partsOf = (reports: readonly PeriodReport[]): Parts[] =>
  reports.flatMap(({ period, reported }) =>
    'numerator' in reported
      ? [
          {
            period,
            numerator: toRational(reported.numerator),
            denominator: toRational(reported.denominator),
          },
        ]
      : [],
  )

/** A note for each report that is of another kind than the ones that count. */
export const notesOnLeftOut = (
  reports: readonly PeriodReport[],
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
