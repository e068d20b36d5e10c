import type { Money } from '../base/money.ts'
import type { MoneyKind, PublishedMoneyReport } from '../report/money-report.ts'
import type { Allocation } from './allocation.ts'
import { type Amounts, inEuro, moneyIn } from './amounts.ts'
import type { FundingGraph } from './funding-graph.ts'
import { plannedMoney } from './planned-money.ts'
import { type MoneyReports, nothingReported, type Reported, reportedIn } from './reported-money.ts'
import { yearlyShare } from './split.ts'

/**
 * What a person should look at in a plan's money. Each is a comparison of two amounts:
 * spent-over-planned and committed-over-planned of an allocation; spent-over-committed where something was
 * committed; shared-spent-over-planned of all that share one amount; spent-without-plan where the plan
 * names no amount; below-zero where more came back than was paid; yearly-share-differs where a printed
 * share of a year is not what the sum for so many months comes to.
 */
export const moneySignals = [
  'spent-over-planned',
  'committed-over-planned',
  'spent-over-committed',
  'shared-spent-over-planned',
  'spent-without-plan',
  'below-zero',
  'yearly-share-differs',
] as const
export type MoneySignalKind = (typeof moneySignals)[number]

export interface MoneySignal {
  readonly kind: MoneySignalKind
  /** Codes of the measures it is about, in the order of the plan. */
  readonly measures: readonly string[]
  /** As in reports of money; null where it is about several measures. */
  readonly allocation: number | null
  readonly amount: Money
  /** What it is held against; null where there is nothing. */
  readonly against: Money | null
}

export function signalsOf(graph: FundingGraph, reports: MoneyReports): MoneySignal[] {
  const byId = new Map(reports.map((each) => [idOf(each), each.reports]))
  return [
    ...graph.allocations.flatMap((allocation) =>
      signalsOfAllocation(allocation, byId.get(allocation.id) ?? []),
    ),
    ...reports.flatMap((each) => (each.allocation === 0 ? signalsWithoutPlan(each) : [])),
    ...graph.groups.flatMap((group) => signalsOfShared(group, byId)),
  ]
}

const idOf = (of: { readonly measure: string; readonly allocation: number }): string =>
  `${of.measure}.${of.allocation}`

const positionOf = ({ id }: Allocation): number => Number(id.slice(id.lastIndexOf('.') + 1))

function signalsOfAllocation(
  allocation: Allocation,
  reports: readonly PublishedMoneyReport[],
): MoneySignal[] {
  const reported = reportedIn(reports)
  const { spent, committed } = reported
  const planned = plannedMoney(allocation, reports, reported)?.amounts
  const at = { measures: [allocation.measure], allocation: positionOf(allocation) }
  const told = (kind: MoneySignalKind, found: Comparison | undefined): MoneySignal[] =>
    found ? [{ kind, ...at, ...found }] : []
  return [
    ...told('yearly-share-differs', otherYearlyShare(allocation)),
    ...(planned ? told('spent-over-planned', above(spent, planned)) : []),
    ...(planned ? told('committed-over-planned', above(committed, planned)) : []),
    ...(isSaid(committed) ? told('spent-over-committed', above(spent, committed)) : []),
    ...(planned ? [] : told('spent-without-plan', without(spent))),
    ...told('below-zero', belowZero(reported)),
  ]
}

function signalsWithoutPlan(own: MoneyReports[number]): MoneySignal[] {
  const reported = reportedIn(own.reports)
  const at = { measures: [own.measure], allocation: 0 }
  const planned = isSaid(reported.planned)
  const found = planned ? above(reported.spent, reported.planned) : without(reported.spent)
  const negative = belowZero(reported)
  return [
    ...(found
      ? [
          {
            kind: planned ? ('spent-over-planned' as const) : ('spent-without-plan' as const),
            ...at,
            ...found,
          },
        ]
      : []),
    ...(negative ? [{ kind: 'below-zero' as const, ...at, ...negative }] : []),
  ]
}

/** Each may stay within the amount, and all of them together not. */
function signalsOfShared(
  group: readonly Allocation[],
  byId: ReadonlyMap<string, readonly PublishedMoneyReport[]>,
): MoneySignal[] {
  const [head] = group
  if (!head || group.length < 2) return []
  const all = group.flatMap(({ id }) => byId.get(id) ?? [])
  const planned = plannedMoney(head, all, nothingReported)?.amounts
  const found = planned && above(reportedIn(all).spent, planned)
  const measures = [...new Set(group.map(({ measure }) => measure))]
  return found ? [{ kind: 'shared-spent-over-planned', measures, allocation: null, ...found }] : []
}

interface Comparison {
  readonly amount: Money
  readonly against: Money | null
}

const isSaid = (amounts: Amounts): boolean => moneyIn(amounts).length > 0

/** The two amounts when the first is greater: in their currency where they have one, else in euro. */
function above(amounts: Amounts, limit: Amounts): Comparison | undefined {
  const [a, b] = [asOne(amounts, limit), asOne(limit, amounts)]
  return a && b && a.minor > b.minor ? { amount: a, against: b } : undefined
}

function asOne(amounts: Amounts, other: Amounts): Money | undefined {
  const [own, ...more] = moneyIn(amounts)
  const alike = moneyIn(other).every(({ currency }) => currency === own?.currency)
  return own && more.length === 0 && alike ? own : inEuro(amounts)
}

const without = (spent: Amounts): Comparison | undefined => {
  const amount = asOne(spent, spent)
  return amount && amount.minor > 0n ? { amount, against: null } : undefined
}

function belowZero(reported: Reported): Comparison | undefined {
  const kinds: readonly MoneyKind[] = ['committed', 'spent']
  const found = kinds
    .map((kind) => asOne(reported[kind], reported[kind]))
    .find((amount) => amount !== undefined && amount.minor < 0n)
  return found ? { amount: found, against: null } : undefined
}

function otherYearlyShare({ amount, months, printedYearly }: Allocation): Comparison | undefined {
  if (amount === null || months === null || printedYearly === null) return undefined
  const minor = months < 12 ? amount.minor : yearlyShare(amount.minor, months).minor
  if (minor === printedYearly.minor) return undefined
  return { amount: printedYearly, against: { ...amount, minor } }
}
