import { majorUnits } from '../base/money.ts'
import type { Envelope } from '../draft/envelope.ts'
import type { PublishedMoneyReport } from '../report/money-report.ts'
import { type Allocation, type Basis, isTotal } from './allocation.ts'
import { sumOf } from './amounts.ts'
import {
  allocationsByMeasure,
  type Determination,
  determinationOf,
  type FundingGraph,
} from './funding-graph.ts'
import { plannedMoney } from './planned-money.ts'
import { addedReports, type MoneyReports, reportedIn } from './reported-money.ts'
import {
  type ReportedFigures,
  reportedFigures,
  type ShownAmounts,
  shownAmounts,
} from './shown-amounts.ts'
import { yearlyShare } from './split.ts'
import { countedOnceByAllocation, countedOnceOf } from './totals.ts'

/** The money of one measure: plain JSON. */
export interface MeasureMoney {
  readonly measure: string
  readonly determination: Determination
  readonly asWritten: ShownAmounts
  /** Its own part of what it shares with others, and all of the rest. */
  readonly countedOnce: ShownAmounts
  readonly reported: ReportedFigures
  readonly allocations: readonly AllocationMoney[]
}

export interface AllocationMoney {
  /** Where in the measure's funding it stands, from 1; 0 is money that the plan does not name. */
  readonly allocation: number
  readonly envelope: Envelope | null
  readonly basis: Basis
  /** null where the plan names none. */
  readonly amount: ShownAmounts | null
  readonly months: number | null
  /** Of a sum for so many months: what twelve come to, and whether that had to be rounded. */
  readonly yearly: { readonly amount: string; readonly rounded: boolean } | null
  /** Codes of the other measures that print the same money, confirmed or proposed. */
  readonly sameAs: readonly string[]
  /** What spending is held against; null where nothing says. */
  readonly planned: (ShownAmounts & { readonly from: 'report' | 'plan' }) | null
  readonly committed: ShownAmounts
  readonly spent: ShownAmounts
  /** The words it came from. */
  readonly source: string
  readonly note: string | null
}

export function moneyOfMeasures(graph: FundingGraph, reports: MoneyReports): MeasureMoney[] {
  const byId = new Map(reports.map((each) => [`${each.measure}.${each.allocation}`, each.reports]))
  const shares = countedOnceByAllocation(graph)
  const groups = new Map(graph.groups.flatMap((group) => group.map(({ id }) => [id, group])))
  return allocationsByMeasure(graph).map(({ measure, allocations }) => {
    const beside = byId.get(`${measure.code}.0`) ?? []
    const own = allocations.map((each) => ({ each, reports: byId.get(each.id) ?? [] }))
    const reported = [...own.map((all) => all.reports), beside].map(reportedIn)
    return {
      measure: measure.code,
      determination: determinationOf(allocations),
      asWritten: shownAmounts(
        sumOf(allocations.filter(isTotal).flatMap(({ amount }) => amount ?? [])),
      ),
      countedOnce: shownAmounts(countedOnceOf(allocations, shares)),
      reported: reportedFigures(addedReports(reported)),
      allocations: [
        ...own.map((all) => allocationMoney(all.each, all.reports, groups.get(all.each.id) ?? [])),
        ...(beside.length > 0 ? [besideThePlan(beside)] : []),
      ],
    }
  })
}

function allocationMoney(
  allocation: Allocation,
  reports: readonly PublishedMoneyReport[],
  group: readonly Allocation[],
): AllocationMoney {
  const { id, envelope, basis, amount, months, source, note } = allocation
  const reported = reportedIn(reports)
  const planned = plannedMoney(allocation, reports, reported)
  const others = group.map(({ measure }) => measure).filter((code) => code !== allocation.measure)
  return {
    allocation: Number(id.slice(id.lastIndexOf('.') + 1)),
    envelope,
    basis,
    amount: amount && shownAmounts(sumOf([amount])),
    months,
    yearly: yearlyOf(allocation),
    sameAs: [...new Set(others)],
    planned: planned ? { ...shownAmounts(planned.amounts), from: planned.from } : null,
    committed: shownAmounts(reported.committed),
    spent: shownAmounts(reported.spent),
    source,
    note,
  }
}

function yearlyOf({ amount, months }: Allocation): AllocationMoney['yearly'] {
  if (amount === null || months === null || months <= 12) return null
  const { minor, rounded } = yearlyShare(amount.minor, months)
  return { amount: majorUnits({ ...amount, minor }), rounded }
}

function besideThePlan(reports: readonly PublishedMoneyReport[]): AllocationMoney {
  const { planned, committed, spent } = reportedIn(reports)
  const isPlanned = Object.keys(planned).length > 0
  return {
    allocation: 0,
    envelope: null,
    basis: 'none',
    amount: null,
    months: null,
    yearly: null,
    sameAs: [],
    planned: isPlanned ? { ...shownAmounts(planned), from: 'report' } : null,
    committed: shownAmounts(committed),
    spent: shownAmounts(spent),
    source: '',
    note: null,
  }
}
