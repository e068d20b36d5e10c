import type { Money } from '../base/money.ts'
import { type Allocation, isTotal } from './allocation.ts'
import { type Amounts, sumOf } from './amounts.ts'
import type { FundingGraph } from './funding-graph.ts'
import { partsByYear } from './split.ts'
import { countedOnceByAllocation } from './totals.ts'
import { compareSpans, sameSpan, type YearSpan } from './year-span.ts'

export interface YearLine {
  /** One year; several that the plan does not part; from one year on (`to` null); or not said. */
  readonly years: YearSpan
  /** The lines together are the plan's total counted once. */
  readonly countedOnce: Amounts
  /** What is printed for a year and belongs to no total; it comes on top. */
  readonly perYear: Amounts
}

interface Dated {
  readonly years: YearSpan
  readonly money: Money
  readonly yearly: boolean
}

/**
 * The money counted once by the years that it is for. A sum for so many months gives its yearly share to
 * the plan's year and the rest to those after it; a sum for several years is not divided unless the plan
 * does.
 */
export function byYear(graph: FundingGraph): YearLine[] {
  const shares = countedOnceByAllocation(graph)
  const dated = graph.allocations.flatMap((allocation) => {
    const share = shares.get(allocation.id)
    return share ? datedParts(allocation, share) : []
  })
  const spans = dated
    .map(({ years }) => years)
    .filter((years, index, all) => all.findIndex((each) => sameSpan(each, years)) === index)
  return spans.toSorted(compareSpans).map((years) => {
    const own = dated.filter((each) => sameSpan(each.years, years))
    const of = (yearly: boolean) =>
      sumOf(own.filter((each) => each.yearly === yearly).map(({ money }) => money))
    return { years, countedOnce: of(false), perYear: of(true) }
  })
}

function datedParts(allocation: Allocation, share: Money): Dated[] {
  const { basis, years } = allocation
  if (basis === 'per-year')
    return eachYear(years).map((own) => ({ years: own, money: share, yearly: true }))
  if (!isTotal(allocation)) return []
  const first = ofFirstYear(allocation, share.minor)
  const { from } = years
  if (first === undefined || from === null) return [{ years, money: share, yearly: false }]
  return [
    { years: { from, to: from }, money: { ...share, minor: first }, yearly: false },
    {
      years: { from: from + 1, to: null },
      money: { ...share, minor: share.minor - first },
      yearly: false,
    },
  ]
}

/** The part of a sum that falls to its first year, where the plan says that there are others. */
export function ofFirstYear(
  { amount, months, printedYearly }: Allocation,
  minor: bigint,
): bigint | undefined {
  if (months !== null) return months > 12 ? partsByYear(minor, months)[0] : undefined
  if (amount === null || printedYearly === null) return undefined
  const isPart = 0n < printedYearly.minor && printedYearly.minor < amount.minor
  return isPart ? (minor * printedYearly.minor) / amount.minor : undefined
}

/** So many years that a plan may run; a slip of a digit makes no longer list. */
const mostYears = 50

function eachYear({ from, to }: YearSpan): YearSpan[] {
  if (from === null || to === null) return [{ from, to }]
  const count = Math.min(to - from + 1, mostYears)
  return Array.from({ length: count }, (_, index) => ({ from: from + index, to: from + index }))
}
