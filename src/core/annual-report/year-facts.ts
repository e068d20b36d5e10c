import type { InBothLanguages } from '../base/language.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { PublishedPlanCircumstances } from '../degree/circumstances.ts'
import type { PlanDegrees } from '../degree/plan-degrees.ts'
import type { Tally } from '../degree/tally.ts'
import type { MoneyFigures } from '../money/money-figures.ts'
import type { Plan } from '../plan/plan.ts'

/** How an institution reported in the year. */
export interface Performance {
  readonly shortName: InBothLanguages
  /** The reports that it owed. */
  readonly reports: number
  /** Submitted first on the last day or before; all that were submitted where no last day is set. */
  readonly onTime: number
  readonly late: number
  readonly missing: number
  /** How often its reports were returned. */
  readonly returns: number
}

/** An accepted report that was opened again. */
export interface Reopening {
  /** The measure's code. */
  readonly measure: string
  readonly period: Period
  readonly on: PlainDate
}

/** What the plan of the year before came to, as it was published. */
export interface LastYear {
  readonly year: number
  readonly slug: string
  readonly version: number
  readonly tally: Tally
  /** By this plan's goals, of those that the other had as well. */
  readonly goals: readonly { readonly goal: string; readonly tally: Tally }[]
  /** By this plan's indicators, of those that go on from one of the other. */
  readonly values: readonly {
    readonly measure: string
    readonly indicator: number
    readonly value: string
  }[]
}

/** What an annual report tells that follows neither from the plan nor from what was reported of it. */
export interface YearFacts {
  readonly institutions: readonly Performance[]
  readonly reopened: readonly Reopening[]
  /** Null where no plan before was published. */
  readonly lastYear: LastYear | null
}

/** All that the figures of an annual report follow from: of the plan at work, or as it is frozen. */
export interface ReportData {
  readonly plan: Plan
  readonly degrees: PlanDegrees
  readonly circumstances: PublishedPlanCircumstances
  readonly money?: MoneyFigures
  readonly facts: YearFacts
}
