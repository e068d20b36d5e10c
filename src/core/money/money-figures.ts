import { minuteAfter } from '../base/instant.ts'
import { type Money, majorUnits } from '../base/money.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Envelope } from '../draft/envelope.ts'
import type { SharedPair } from '../plan/shared-pairs.ts'
import { knownMoney } from '../report/known-money.ts'
import { isTotal } from './allocation.ts'
import { sumOf } from './amounts.ts'
import { byGoal, byInstitution, bySource, type Line } from './breakdown.ts'
import { byYear } from './by-year.ts'
import type { FundedPlan } from './funded-plan.ts'
import { type FundingGraph, fundingGraph } from './funding-graph.ts'
import { type MeasureMoney, moneyOfMeasures } from './measure-money.ts'
import { type MoneySignalKind, signalsOf } from './money-signals.ts'
import {
  addedReports,
  type MoneyReports,
  reportedByPeriod,
  reportedIn,
  withSumsGone,
} from './reported-money.ts'
import { printedTwice } from './same-money.ts'
import {
  type ReportedFigures,
  reportedFigures,
  type ShownAmounts,
  shownAmounts,
} from './shown-amounts.ts'
import { totalsOf } from './totals.ts'
import type { YearSpan } from './year-span.ts'

interface LineFigures {
  readonly asWritten: ShownAmounts
  readonly countedOnce: ShownAmounts
  readonly measures: number
  readonly undetermined: number
  /** Absent in versions published before it was told by lines. */
  readonly reported?: ReportedFigures
}

export interface PairFigures extends SharedPair {
  /** What both print: by so much the total is smaller when it is the same money. */
  readonly amount: ShownAmounts
}

export interface SignalFigures {
  readonly kind: MoneySignalKind
  readonly measures: readonly string[]
  readonly allocation: number | null
  readonly currency: Money['currency']
  readonly amount: string
  readonly against: string | null
}

/** Every figure of a plan's money, as plain JSON. */
export interface MoneyFigures {
  readonly totals: {
    readonly asWritten: ShownAmounts
    readonly countedOnce: ShownAmounts
    readonly ifAllRefused: ShownAmounts
    readonly perYear: ShownAmounts
    readonly perYearAlone: ShownAmounts
    readonly withAmount: number
    readonly partlyUndetermined: number
    readonly undetermined: number
  }
  readonly pairs: readonly PairFigures[]
  readonly bySource: readonly (LineFigures & { readonly envelope: Envelope })[]
  readonly byGoal: readonly (LineFigures & { readonly goal: string })[]
  readonly byInstitution: readonly (LineFigures & { readonly institution: string | null })[]
  readonly byYear: readonly {
    readonly years: YearSpan
    readonly countedOnce: ShownAmounts
    readonly perYear: ShownAmounts
  }[]
  readonly measures: readonly MeasureMoney[]
  readonly reported: ReportedFigures
  /** What of it is of money that the plan does not name; absent as above. */
  readonly besidePlan?: ReportedFigures
  readonly byPeriod: readonly { readonly period: Period; readonly reported: ReportedFigures }[]
  readonly signals: readonly SignalFigures[]
}

/**
 * Everything that follows from a plan's money and from what was reported of it.
 *
 * @param revisions what was reported, with all its revisions or the latest ones
 * @param asOf the day whose evening the figures are of; null where everything counts
 */
export function moneyFigures(
  plan: FundedPlan,
  revisions: MoneyReports = [],
  asOf: PlainDate | null = null,
): MoneyFigures {
  const known = knownMoney(revisions, asOf === null ? null : minuteAfter(asOf))
  const reports = withSumsGone(known, plan.measures)
  const graph = fundingGraph(plan)
  const { withAmount, partlyUndetermined, undetermined, ...totals } = totalsOf(graph)
  return {
    totals: {
      asWritten: shownAmounts(totals.asWritten),
      countedOnce: shownAmounts(totals.countedOnce),
      ifAllRefused: shownAmounts(totals.ifAllRefused),
      perYear: shownAmounts(totals.perYear),
      perYearAlone: shownAmounts(totals.perYearAlone),
      withAmount,
      partlyUndetermined,
      undetermined,
    },
    pairs: pairFigures(graph),
    bySource: bySource(graph, reports).map((line) => ({
      envelope: line.envelope,
      ...lineFigures(line),
    })),
    byGoal: byGoal(graph, reports).map((line) => ({ goal: line.goal, ...lineFigures(line) })),
    byInstitution: byInstitution(graph, reports).map((line) => ({
      institution: line.institution,
      ...lineFigures(line),
    })),
    byYear: byYear(graph).map(({ years, countedOnce, perYear }) => ({
      years,
      countedOnce: shownAmounts(countedOnce),
      perYear: shownAmounts(perYear),
    })),
    measures: moneyOfMeasures(graph, reports),
    reported: reportedFigures(addedReports(reports.map((each) => reportedIn(each.reports)))),
    besidePlan: reportedFigures(
      reportedIn(reports.flatMap((each) => (each.allocation === 0 ? each.reports : []))),
    ),
    byPeriod: reportedByPeriod(reports).map(({ period, reported }) => ({
      period,
      reported: reportedFigures(reported),
    })),
    signals: signalsOf(graph, reports).map(({ amount, against, ...signal }) => ({
      ...signal,
      currency: amount.currency,
      amount: majorUnits(amount),
      against: against && majorUnits(against),
    })),
  }
}

const lineFigures = ({
  asWritten,
  countedOnce,
  measures,
  undetermined,
  reported,
}: Line): LineFigures => ({
  asWritten: shownAmounts(asWritten),
  countedOnce: shownAmounts(countedOnce),
  measures,
  undetermined,
  reported: reportedFigures(reported),
})

function pairFigures(graph: FundingGraph): PairFigures[] {
  const byMeasure = Map.groupBy(graph.allocations.filter(isTotal), ({ measure }) => measure)
  return graph.plan.pairs.map((pair) => {
    const [a, b] = pair.measures
    const twice = printedTwice(byMeasure.get(a) ?? [], byMeasure.get(b) ?? [])
    const printed = twice.flatMap(([{ amount }]) => amount ?? [])
    return { ...pair, amount: shownAmounts(sumOf(printed)) }
  })
}
