import type { Period } from '../base/period.ts'
import type { MeasureDegree } from '../degree/measure-degree.ts'
import type { PlanDegrees } from '../degree/plan-degrees.ts'
import type { Tally } from '../degree/tally.ts'
import { latestRevisions } from '../report/latest-revisions.ts'
import type { PublishedReport } from '../report/report.ts'
import { figuresOf } from './figures.ts'
import { arithmeticOf } from './kept-publication.ts'
import { figuresOfMoney } from './money-figures-of.ts'
import type { Publication } from './publication.ts'

/** A figure that two publications of one plan have otherwise; null where one of them has none. */
export interface FigureChange {
  /** E.g. "measure 12, indicator 1, degree". */
  readonly figure: string
  readonly before: string | null
  readonly after: string | null
}

/** Something that is in both, or only in one. */
interface Changed<Of> {
  readonly before: Of | null
  readonly after: Of | null
}

export interface ReportChange extends Changed<PublishedReport> {
  /** The measure's code. */
  readonly measure: string
  readonly indicator: number
  readonly period: Period
}

/** What became otherwise from one publication of a plan to a later one, from the two alone. */
export interface PublicationChanges {
  /** All of the plan; null where its counts and its mean are as they were. */
  readonly plan: Changed<Tally> | null
  readonly goals: readonly (Changed<Tally> & { readonly goal: string })[]
  readonly measures: readonly (Changed<MeasureDegree> & { readonly measure: string })[]
  /** Values that are other than they were published, or are there no more. */
  readonly corrected: readonly ReportChange[]
  /** How many values are published for the first time. */
  readonly reported: number
  /** Every figure, of degrees and of money. */
  readonly figures: readonly FigureChange[]
}

export function changesBetween(before: Publication, after: Publication): PublicationChanges {
  const goals = changesIn(tallies(before.degrees), tallies(after.degrees))
  const measures = changesIn(measuresOf(before.degrees), measuresOf(after.degrees))
  const reports = changesIn(reportsOf(before), reportsOf(after), ({ reported }) => reported)
  const plan = { before: before.degrees.tally, after: after.degrees.tally }
  return {
    plan: isAlike(plan.before, plan.after) ? null : plan,
    goals: goals.map(({ key, ...change }) => ({ goal: key, ...change })),
    measures: measures.map(({ key, ...change }) => ({ measure: key, ...change })),
    corrected: reports.flatMap(({ key, ...change }) =>
      change.before === null ? [] : [{ ...placeFrom(key), ...change }],
    ),
    reported: reports.filter((change) => change.before === null).length,
    figures: figureChanges(before, after),
  }
}

/** Whether nothing at all is otherwise. */
export const isUnchanged = (changes: PublicationChanges): boolean =>
  changes.figures.length === 0 && changes.corrected.length === 0 && changes.reported === 0

const tallies = ({ goals }: PlanDegrees) => goals.map(({ goal, tally }) => [goal, tally] as const)

const measuresOf = ({ measures }: PlanDegrees) =>
  measures.map((each) => [each.measure, each] as const)

/** The reports that count, each under its place. */
const reportsOf = ({ reports }: Publication) =>
  reports.flatMap(({ measure, indicator, reports: own }) =>
    latestRevisions(own).map(
      (report) => [JSON.stringify([measure, indicator, report.period]), report] as const,
    ),
  )

function placeFrom(key: string): Pick<ReportChange, 'measure' | 'indicator' | 'period'> {
  const [measure, indicator, period] = JSON.parse(key) as [string, number, Period]
  return { measure, indicator, period }
}

/** What is otherwise, in the order of the later; then what is there no more. */
function changesIn<Of>(
  before: readonly (readonly [string, Of])[],
  after: readonly (readonly [string, Of])[],
  compared: (each: Of) => unknown = shownOf,
): (Changed<Of> & { readonly key: string })[] {
  const [earlier, later] = [new Map(before), new Map(after)]
  const changed = after.flatMap(([key, now]) => {
    const was = earlier.get(key) ?? null
    return was !== null && isAlike(compared(was), compared(now))
      ? []
      : [{ key, before: was, after: now }]
  })
  const gone = before.flatMap(([key, was]) =>
    later.has(key) ? [] : [{ key, before: was, after: null }],
  )
  return [...changed, ...gone]
}

/** Of a measure what a figure says; how it was computed may be told otherwise without a figure changing. */
function shownOf(each: unknown): unknown {
  if (!isMeasure(each)) return each
  const { verdict, degree, interval, schedule, judged, indicators } = each
  return {
    ...{ verdict, degree, interval, schedule, judged },
    indicators: indicators.map(({ verdict, degree, raw, reason }) => ({
      ...{ verdict, degree, raw, reason },
    })),
  }
}

const isMeasure = (each: unknown): each is MeasureDegree =>
  typeof each === 'object' && each !== null && 'indicators' in each

/** Whatever the order of their keys: one may have come from JSON that was written otherwise. */
const isAlike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

/** Figures that only one of the two arithmetics knows are not told as changes. */
function figureChanges(before: Publication, after: Publication): FigureChange[] {
  const arithmetic = arithmeticOf(before) === 1 || arithmeticOf(after) === 1 ? 1 : 2
  const figures = (of: Publication) =>
    new Map(
      [
        ...figuresOf(of.plan, of.degrees, arithmetic),
        ...(before.money && after.money && of.money ? figuresOfMoney(of.money) : []),
      ].map(({ figure, value }) => [figure, value]),
    )
  const [earlier, later] = [figures(before), figures(after)]
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((figure) => {
    const change = {
      figure,
      before: earlier.get(figure) ?? null,
      after: later.get(figure) ?? null,
    }
    return change.before === change.after ? [] : [change]
  })
}
