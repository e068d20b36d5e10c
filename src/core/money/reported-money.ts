import { type Money, money } from '../base/money.ts'
import { comparePeriods, type Period, yearOf } from '../base/period.ts'
import { type PlacedFunding, placesOfFunding } from '../plan/funding-place.ts'
import {
  type AllocationReports,
  type MoneyKind,
  moneyKinds,
  type PublishedMoneyReport,
} from '../report/money-report.ts'
import { type Amounts, added, noAmounts, sumOf } from './amounts.ts'

/** What was reported of some money, each kind added up over its periods. Nothing reported is no amount. */
export type Reported = Readonly<Record<MoneyKind, Amounts>>

export type MoneyReports = readonly AllocationReports<PublishedMoneyReport>[]

export const nothingReported: Reported = {
  planned: noAmounts,
  committed: noAmounts,
  spent: noAmounts,
}

const moneyOf = ({ amount, currency }: PublishedMoneyReport): Money => money(amount, currency)

export const reportedIn = (reports: readonly PublishedMoneyReport[]): Reported =>
  perKind((kind) => sumOf(reports.filter((each) => each.kind === kind).map(moneyOf)))

export const addedReports = (all: readonly Reported[]): Reported =>
  perKind((kind) => added(all.map((each) => each[kind])))

const perKind = (of: (kind: MoneyKind) => Amounts): Reported =>
  Object.fromEntries(moneyKinds.map((kind) => [kind, of(kind)])) as Record<MoneyKind, Amounts>

/** Of a sum that an amendment has taken away, what was reported is money that the plan does not name. */
export function withSumsGone(
  reports: MoneyReports,
  measures: readonly (PlacedFunding & { readonly code: string })[],
): MoneyReports {
  const places = new Map(measures.map((measure) => [measure.code, placesOfFunding(measure)]))
  const isGone = ({ measure, allocation }: MoneyReports[number]) =>
    allocation !== 0 && places.get(measure)?.includes(allocation) === false
  const gone = reports.filter(isGone)
  if (gone.length === 0) return reports
  const beside = Map.groupBy(
    reports.filter((each) => each.allocation === 0 || isGone(each)),
    ({ measure }) => measure,
  )
  return [
    ...reports.filter((each) => each.allocation !== 0 && !isGone(each)),
    ...[...beside].map(([measure, of]) => ({
      ...{ measure, allocation: 0 },
      reports: of.flatMap((each) => each.reports),
    })),
  ]
}

/** All reports of a plan by period, in the order in which periods end. */
export function reportedByPeriod(
  reports: MoneyReports,
): { readonly period: Period; readonly reported: Reported }[] {
  const grouped = Map.groupBy(
    reports.flatMap((each) => each.reports),
    ({ period }) => period,
  )
  return [...grouped.keys()]
    .toSorted(comparePeriods)
    .map((period) => ({ period, reported: reportedIn(grouped.get(period) ?? []) }))
}

/** The years that anything was reported for. */
export const yearsReported = (reports: readonly PublishedMoneyReport[]): number[] => [
  ...new Set(reports.map(({ period }) => yearOf(period))),
]
