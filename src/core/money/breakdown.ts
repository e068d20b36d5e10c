import type { Money } from '../base/money.ts'
import { type Envelope, envelopeKey } from '../draft/envelope.ts'
import { type Allocation, isTotal, keyOfEnvelope } from './allocation.ts'
import { type Amounts, added, moneyIn, noAmounts, sumOf } from './amounts.ts'
import { allocationsByMeasure, determinationOf, type FundingGraph } from './funding-graph.ts'
import {
  addedReports,
  type MoneyReports,
  nothingReported,
  type Reported,
  reportedIn,
} from './reported-money.ts'
import { equalParts } from './split.ts'
import { countedOnceByAllocation, countedOnceOf } from './totals.ts'

/** One line of a breakdown: what of the plan's money falls to it. */
export interface Line {
  /** Every printing. */
  readonly asWritten: Amounts
  /** The lines of one breakdown together are the plan's total counted once. */
  readonly countedOnce: Amounts
  /** How many measures it is about, and how many of them name no amount here. */
  readonly measures: number
  readonly undetermined: number
  /** What was reported of it: together with what is beside the plan, all that was reported. */
  readonly reported: Reported
}

export type SourceLine = Line & { readonly envelope: Envelope }
export type GoalLine = Line & { readonly goal: string }
/** null for measures for which nobody answers. */
export type InstitutionLine = Line & { readonly institution: string | null }

/** By envelope, in the order in which the plan names them. */
export function bySource(graph: FundingGraph, reports: MoneyReports = []): SourceLine[] {
  const reported = reportedByAllocation(reports)
  const shares = countedOnceByAllocation(graph)
  const grouped = Map.groupBy(graph.allocations, keyOfEnvelope)
  return [...graph.envelopes.values()].map((envelope) => {
    const own = grouped.get(envelopeKey(envelope)) ?? []
    return {
      envelope,
      ...lineOf(own, shares),
      reported: reportedOf(
        own.map(({ id }) => id),
        reported,
      ),
    }
  })
}

/** By goal, in the order of the plan. */
export function byGoal(graph: FundingGraph, reports: MoneyReports = []): GoalLine[] {
  const reported = reportedByMeasure(reports)
  const shares = countedOnceByAllocation(graph)
  const measures = Map.groupBy(allocationsByMeasure(graph), ({ measure }) => measure.goal)
  return [...new Set([...graph.plan.goals, ...measures.keys()])].map((goal) => {
    const own = measures.get(goal) ?? []
    const undetermined = own.filter(
      ({ allocations }) => determinationOf(allocations) === 'none',
    ).length
    const line = lineOf(
      own.flatMap(({ allocations }) => allocations),
      shares,
    )
    const codes = own.map(({ measure }) => measure.code)
    return {
      ...{ goal, ...line, measures: own.length, undetermined },
      reported: reportedOf(codes, reported),
    }
  })
}

function lineOf(
  allocations: readonly Allocation[],
  shares: ReadonlyMap<string, Money>,
): Omit<Line, 'reported'> {
  const byMeasure = Map.groupBy(allocations, ({ measure }) => measure)
  const without = [...byMeasure.values()].filter((own) => determinationOf(own) === 'none')
  return {
    asWritten: sumOf(allocations.filter(isTotal).flatMap(({ amount }) => amount ?? [])),
    countedOnce: countedOnceOf(allocations, shares),
    measures: byMeasure.size,
    undetermined: without.length,
  }
}

/**
 * By those who answer for a measure, in the order in which the plan first names them. Where several do,
 * each has an equal part of its money, the first named what does not divide: plans do not say who spends
 * how much, and so the lines add up to the total. `asWritten` has the whole of it for each, and does not.
 */
export function byInstitution(graph: FundingGraph, reports: MoneyReports = []): InstitutionLine[] {
  const reported = reportedByMeasure(reports)
  const shares = countedOnceByAllocation(graph)
  const parts = allocationsByMeasure(graph).flatMap(({ measure, allocations }) => {
    const answering = measure.responsible.length === 0 ? [null] : measure.responsible
    const line = lineOf(allocations, shares)
    const own = partsOf(line.countedOnce, answering.length)
    const undetermined = determinationOf(allocations) === 'none' ? 1 : 0
    const spending = partsOfReported(reported.get(measure.code), answering.length)
    return answering.map((institution, index) => ({
      institution,
      asWritten: line.asWritten,
      countedOnce: own[index] ?? noAmounts,
      undetermined,
      reported: spending[index] ?? nothingReported,
    }))
  })
  return [...Map.groupBy(parts, ({ institution }) => institution)].map(([institution, own]) => ({
    institution,
    asWritten: added(own.map(({ asWritten }) => asWritten)),
    countedOnce: added(own.map(({ countedOnce }) => countedOnce)),
    measures: own.length,
    undetermined: own.reduce((sum, each) => sum + each.undetermined, 0),
    reported: addedReports(own.map((each) => each.reported)),
  }))
}

/** So many equal parts, each currency divided for itself. */
function partsOf(amounts: Amounts, count: number): Amounts[] {
  const divided = moneyIn(amounts).map(({ currency, minor }) =>
    equalParts(minor, count).map((part) => ({ currency, minor: part })),
  )
  return Array.from({ length: count }, (_, index) =>
    sumOf(divided.flatMap((all) => all[index] ?? [])),
  )
}

/** What was reported of each measure, whether its plan names the money or not. */
const reportedByMeasure = (reports: MoneyReports): ReadonlyMap<string, Reported> =>
  new Map(
    [...Map.groupBy(reports, ({ measure }) => measure)].map(([measure, own]) => [
      measure,
      reportedIn(own.flatMap((each) => each.reports)),
    ]),
  )

const reportedByAllocation = (reports: MoneyReports): ReadonlyMap<string, Reported> =>
  new Map(
    reports.map(({ measure, allocation, reports: own }) => [
      `${measure}.${allocation}`,
      reportedIn(own),
    ]),
  )

const reportedOf = (keys: readonly string[], reported: ReadonlyMap<string, Reported>): Reported =>
  addedReports(keys.map((key) => reported.get(key) ?? nothingReported))

function partsOfReported(reported: Reported | undefined, count: number): Reported[] {
  if (reported === undefined) return []
  const planned = partsOf(reported.planned, count)
  const committed = partsOf(reported.committed, count)
  const spent = partsOf(reported.spent, count)
  return planned.map((each, index) => ({
    planned: each,
    committed: committed[index] ?? noAmounts,
    spent: spent[index] ?? noAmounts,
  }))
}
