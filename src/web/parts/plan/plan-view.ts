import type { Council } from '../../../core/access/council.ts'
import type { PublishedPlanCircumstances } from '../../../core/degree/circumstances.ts'
import type { MeasureDegree } from '../../../core/degree/measure-degree.ts'
import type { PlanDegrees } from '../../../core/degree/plan-degrees.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import type { Degree } from '../../../core/degree/verdict.ts'
import type { MeasureMoney } from '../../../core/money/measure-money.ts'
import type { MoneyFigures } from '../../../core/money/money-figures.ts'
import { ofIndicatorAt } from '../../../core/plan/indicator-at.ts'
import type { Goal, Measure, Plan } from '../../../core/plan/plan.ts'
import type { PublicInstitution } from '../../../core/publication/public-register.ts'
import { latestRevisions } from '../../../core/report/latest-revisions.ts'
import type { AllocationReports, PublishedMoneyReport } from '../../../core/report/money-report.ts'
import type { IndicatorReports, PublishedReport } from '../../../core/report/report.ts'

/**
 * A plan with what is known of it: the same for the plan at work (computed now) and for a published one
 * (frozen then), so that both are shown by the same pages.
 */
export interface PlanView {
  readonly plan: Plan
  /** All revisions. */
  readonly reports: readonly IndicatorReports<PublishedReport>[]
  /** What was decided, judged and accepted before; with names only at work. */
  readonly circumstances: PublishedPlanCircumstances
  readonly degrees: PlanDegrees
  /** Absent in versions published before money was frozen. */
  readonly money?: MoneyFigures
  readonly moneyReports?: readonly AllocationReports<PublishedMoneyReport>[]
  /** Whose plan it is; only in what is published. */
  readonly council?: Council
  /** As the register had them; only in what is published. */
  readonly institutions?: readonly PublicInstitution[]
}

/** Lists about a plan's money that may be long. */
export const moneyLists = ['signals', 'shared', 'sources', 'institutions'] as const
export type MoneyList = (typeof moneyLists)[number]

/** Where the pages of a view lead; the only thing in which work and portal differ. */
export interface PlanLinks {
  readonly home: { readonly to: string; readonly words: string }
  readonly plan: string
  readonly goal: (goal: string) => string
  /** The page of the measures that stand under no goal; not there at work. */
  readonly withoutGoal?: string
  readonly measure: (code: string) => string
  /** The page of one indicator, where that of its measure tells of it in short; not there at work. */
  readonly indicator?: (code: string, indicator: number) => string
  /** null where nothing can be entered. */
  readonly enterValue: ((code: string, indicator: number) => string) | null
  /** What else can be done in the plan's year; null where nothing can. */
  readonly year: YearLinks | null
  /** The pages of amendments; null where there are none, as in what is published. */
  readonly amendments: { readonly all: string; readonly one: (number: number) => string } | null
  readonly money: string
  /** One of its lists in full, where a page shows only how each begins; not there at work. */
  readonly moneyList?: (list: MoneyList) => string
  /** null where nothing can be reported or decided. */
  readonly reportMoney: ((code: string) => string) | null
  readonly sharedMoney: string | null
  /** The page of an institution by its name in the plan; not there at work. */
  readonly institution?: (name: string) => string | null
}

/** The forms by which a plan's year is recorded; null where the person may not. */
export interface YearLinks {
  readonly decide: ((code: string) => string) | null
  readonly weights: ((code: string) => string) | null
  /** null of a measure whose papers the person may not see. */
  readonly evidence: ((code: string) => string | null) | null
  readonly activities: ((code: string, indicator: number) => string) | null
  readonly judge: ((code: string, indicator: number) => string) | null
  readonly revise: ((code: string, indicator: number) => string) | null
  readonly previous: ((code: string, indicator: number) => string) | null
  readonly disclosure: ((code: string, indicator: number) => string) | null
  readonly criteria: string | null
  readonly reportingDays: string | null
  readonly reminders: string | null
}

export const moneyOfMeasure = (view: PlanView, code: string): MeasureMoney | undefined =>
  view.money?.measures.find((each) => each.measure === code)

export const measureOf = (view: Pick<PlanView, 'plan'>, code: string): Measure | undefined =>
  view.plan.measures.find((measure) => measure.code === code)

export const goalOf = (view: PlanView, number: string): Goal | undefined =>
  view.plan.goals.find((goal) => goal.number === number)

export const degreeOfMeasure = (view: PlanView, code: string): MeasureDegree | undefined =>
  view.degrees.measures.find((degree) => degree.measure === code)

/** The degree of each indicator of a measure as it was on another day; none of those that were taken away. */
export function degreesFor(view: PlanView, measure: Measure): readonly (Degree | undefined)[] {
  const now = measureOf(view, measure.code)
  const degrees = degreeOfMeasure(view, measure.code)?.indicators ?? []
  return measure.indicators.map(({ position }) => now && ofIndicatorAt(now, degrees, position))
}

export const tallyOfGoal = (view: PlanView, goal: string): Tally | undefined =>
  view.degrees.goals.find((each) => each.goal === goal)?.tally

/** The reports that count, one of each period. */
export const reportsOf = (
  view: PlanView,
  code: string,
  indicator: number,
): readonly PublishedReport[] =>
  latestRevisions(
    view.reports.find((each) => each.measure === code && each.indicator === indicator)?.reports ??
      [],
  )
