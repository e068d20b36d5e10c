import type { Money } from '../base/money.ts'
import { type Allocation, isTotal } from './allocation.ts'
import { type Amounts, added, sumOf } from './amounts.ts'
import {
  allocationsByMeasure,
  asDecided,
  determinationOf,
  type FundingGraph,
} from './funding-graph.ts'
import type { SameMoney } from './same-money.ts'
import { equalParts } from './split.ts'

/** What the money of a plan comes to, three ways; none of them is all of it. */
export interface Totals {
  /** Every printed total, each printing. */
  readonly asWritten: Amounts
  /** The same money once, whether that is confirmed or still proposed. */
  readonly countedOnce: Amounts
  /** What counted once would be if all that is proposed were refused. */
  readonly ifAllRefused: Amounts
  /** Amounts printed for one year, apart from the totals that they belong to; each printing. */
  readonly perYear: Amounts
  /** Of these, those that belong to no printed total. */
  readonly perYearAlone: Amounts
  /** How many measures name an amount, and how many of those name another source without one. */
  readonly withAmount: number
  readonly partlyUndetermined: number
  /** How many measures name no amount: their money is not known, which is not zero. */
  readonly undetermined: number
}

export function totalsOf(graph: FundingGraph): Totals {
  const states = allocationsByMeasure(graph).map(({ allocations }) => determinationOf(allocations))
  const undetermined = states.filter((state) => state === 'none').length
  return {
    asWritten: sumOf(graph.allocations.filter(isTotal).flatMap(amountOf)),
    countedOnce: countedOnce(graph.groups),
    ifAllRefused: countedOnce(asDecided(graph, 'refused').groups),
    perYear: sumOf(graph.allocations.flatMap(yearlyOf)),
    perYearAlone: sumOf(graph.allocations.filter(isYearlyAlone).flatMap(amountOf)),
    withAmount: states.length - undetermined,
    partlyUndetermined: states.filter((state) => state === 'partly').length,
    undetermined,
  }
}

const amountOf = ({ amount }: Allocation): Money[] => (amount === null ? [] : [amount])

const isYearlyAlone = ({ basis, amount }: Allocation): boolean =>
  basis === 'per-year' && amount !== null

const yearlyOf = (allocation: Allocation): Money[] => {
  if (isYearlyAlone(allocation)) return amountOf(allocation)
  return allocation.printedYearly === null ? [] : [allocation.printedYearly]
}

const countedOnce = (groups: readonly SameMoney[]): Amounts =>
  sumOf(groups.flatMap(([head]) => (isTotal(head) ? amountOf(head) : [])))

/**
 * What each allocation has of the money counted once: all of its own amount, or its equal part of what
 * it shares with others. A plan does not say how shared money is divided; equal parts favour nobody, and
 * together they are the whole.
 */
export function countedOnceByAllocation(graph: FundingGraph): ReadonlyMap<string, Money> {
  return new Map(
    graph.groups.flatMap((group) => {
      const [{ amount }] = group
      if (amount === null) return []
      const parts = equalParts(amount.minor, group.length)
      return group.map(({ id }, index): [string, Money] => [
        id,
        { currency: amount.currency, minor: parts[index] ?? 0n },
      ])
    }),
  )
}

/** The same of allocations printed in total only. */
export const countedOnceOf = (
  allocations: readonly Allocation[],
  shares: ReadonlyMap<string, Money>,
): Amounts =>
  added(
    allocations.filter(isTotal).map(({ id }) => {
      const share = shares.get(id)
      return share ? sumOf([share]) : {}
    }),
  )
