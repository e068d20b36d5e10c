import { toRational } from '../../core/base/decimal.ts'
import { comparePeriods, type Period } from '../../core/base/period.ts'
import { divide, hundred, multiply, type Rational } from '../../core/base/rational.ts'
import { isSuppressed, type PublishedReport } from '../../core/report/report.ts'

/** One period of a course of values; null where nothing was reported for it. */
export interface Point {
  readonly period: Period
  readonly value: Rational | null
}

/** Fewer values have no course that a line could show. */
const fewest = 3

/**
 * What was reported period by period, with a gap for each period in between that has no report.
 * Undefined with fewer than three values, and where months, quarters and years are mixed: they are not
 * on one axis.
 */
export function seriesOf(
  reports: readonly Pick<PublishedReport, 'period' | 'reported'>[],
): readonly Point[] | undefined {
  const values = new Map<Period, Rational>()
  for (const { period, reported } of reports.toSorted((a, b) =>
    comparePeriods(a.period, b.period),
  )) {
    const value = numberIn(reported)
    if (value !== undefined) values.set(period, value)
  }
  const periods = [...values.keys()]
  const [first, last] = [periods[0], periods.at(-1)]
  if (values.size < fewest || first === undefined || last === undefined) return undefined
  if (new Set(periods.map(kindOf)).size > 1) return undefined
  const course: Point[] = []
  for (let period = first; comparePeriods(period, last) <= 0; period = periodAfter(period)) {
    course.push({ period, value: values.get(period) ?? null })
  }
  return course
}

/** A share in per cent; of no cases there is none. Stages done are no number, and what is kept back is a gap. */
function numberIn(reported: PublishedReport['reported']): Rational | undefined {
  if ('value' in reported) return toRational(reported.value)
  if ('done' in reported || isSuppressed(reported)) return undefined
  const whole = toRational(reported.denominator)
  if (whole.numerator === 0n) return undefined
  return multiply(divide(toRational(reported.numerator), whole), hundred)
}

/** How many periods of its kind a year has; the notation of a period tells. */
const inAYear = { month: 12, Q: 4, H: 2, year: 1 } as const

function kindOf(period: Period): keyof typeof inAYear {
  const part = period.slice(5)
  if (part === '') return 'year'
  return part.startsWith('Q') ? 'Q' : part.startsWith('H') ? 'H' : 'month'
}

/** The next period of the same kind. */
function periodAfter(period: Period): Period {
  const kind = kindOf(period)
  const year = Number(period.slice(0, 4))
  if (kind === 'year') return String(year + 1) as Period
  const order = Number(period.slice(kind === 'month' ? 5 : 6))
  const [nextYear, next] = order === inAYear[kind] ? [year + 1, 1] : [year, order + 1]
  const part = kind === 'month' ? String(next).padStart(2, '0') : `${kind}${next}`
  return `${nextYear}-${part}` as Period
}
