import { toRational } from '../base/decimal.ts'
import { type MonthSpan, monthSpanOf } from '../base/period.ts'
import { compare, type Rational, rational, subtract, zero } from '../base/rational.ts'
import type { Indicator } from '../plan/plan.ts'
import type { PublishedReport } from '../report/report.ts'
import { mostSuppressed } from './disclosure.ts'

/** A reported value as disclosure control sees it: which counts of people it tells, and of which time. */
export interface ProtectedValue {
  /** The indicator, by its key. */
  readonly of: string
  /** The indicator and the period: revisions of one value share it. */
  readonly cell: string
  /** This very revision. */
  readonly key: string
  readonly span: MonthSpan
  readonly enteredAt: string
  readonly revision: number
  /** Each count that it tells, always in the same order; empty where it was kept back before. */
  readonly counts: readonly Rational[]
  /** Whether the value alone tells of too few people, or may do so for all that is known of it. */
  readonly isSmall: boolean
  /** Whether the plan names a whole, so that the sum of all values tells how many were left out. */
  readonly isOfWhole: boolean
}

/** One revision of a report of an indicator. */
export const revisionKey = (of: string, { period, revision }: PublishedReport): string =>
  `${of}\n${period}\n${revision}`

const tooFew = rational(BigInt(mostSuppressed) + 1n)

/** From 1 to 4; a part of a person, which only a wrong report has, counts as one. */
export const isSmallCount = (count: Rational): boolean =>
  compare(count, zero) > 0 && compare(count, tooFew) < 0

/**
 * The values of one indicator that tell of people. Stages done tell of none. A level is that of one moment, the last
 * month of its period: nothing adds up to it over time.
 */
export function protectedValues(
  of: string,
  indicator: Indicator,
  reports: readonly PublishedReport[],
): ProtectedValue[] {
  const isLevel = indicator.rule.accumulates === 'last'
  const wholes = wholesOf(indicator)
  const isOfWhole = !isLevel && wholes.length > 0
  return reports.flatMap((report) => {
    const { period, revision, enteredAt, reported } = report
    if ('done' in reported) return []
    const { first, last } = monthSpanOf(period)
    const { counts, isSmall } = countsIn(reported, indicator, isLevel ? wholes : [])
    return [
      {
        ...{ of, cell: `${of}\n${period}`, key: revisionKey(of, report) },
        ...{
          span: { first: isLevel ? last : first, last },
          enteredAt,
          revision,
          counts,
          isSmall,
          isOfWhole,
        },
      },
    ]
  })
}

/** How many there are in all, where the plan says so: how many are left out follows from it. */
export const wholesOf = ({ rule, targetRevisions = [] }: Indicator): Rational[] =>
  [rule, ...targetRevisions].flatMap(({ target }) =>
    target.kind === 'all' && target.value !== null ? [toRational(target.value)] : [],
  )

function countsIn(
  reported: Exclude<PublishedReport['reported'], { readonly done: unknown }>,
  indicator: Indicator,
  wholes: readonly Rational[],
): Pick<ProtectedValue, 'counts' | 'isSmall'> {
  if ('suppressed' in reported) return { counts: [], isSmall: true }
  if ('numerator' in reported) {
    const [part, whole] = [toRational(reported.numerator), toRational(reported.denominator)]
    const counts = [part, whole, subtract(whole, part)]
    return { counts, isSmall: counts.some(isSmallCount) }
  }
  const value = toRational(reported.value)
  const left = wholes.map((whole) => subtract(whole, value))
  return {
    counts: [value],
    isSmall: isShare(indicator) || [value, ...left].some(isSmallCount),
  }
}

/** A share without its parts does not tell of how few it is. */
const isShare = ({ rule, unit, kind }: Indicator): boolean =>
  rule.accumulates === 'ratio' ||
  kind === 'percent' ||
  kind === 'ratio' ||
  Object.values(unit ?? {}).some((words) => words.includes('%'))
