import type { Council } from '../access/council.ts'
import type { PublishedAnnualReport } from '../annual-report/published-report.ts'
import type { Arithmetic, PublishedPlanCircumstances } from '../degree/circumstances.ts'
import type { PlanDegrees } from '../degree/plan-degrees.ts'
import type { MoneyFigures } from '../money/money-figures.ts'
import type { IndicatorLink } from '../plan/indicator-lineage.ts'
import type { Plan } from '../plan/plan.ts'
import type { VerdictCriteria } from '../plan/verdict-criteria.ts'
import type { AllocationReports, PublishedMoneyReport } from '../report/money-report.ts'
import type { IndicatorReports, PublishedReport } from '../report/report.ts'
import type { Disclosure } from './disclosure.ts'
import type { EvidenceDigest } from './evidence-digests.ts'
import type { PublicInstitution } from './public-register.ts'

/**
 * A published report as it stood: nothing in it changes afterwards, and the public pages answer from
 * it alone. Plain JSON through and through, so that a stranger can recompute every degree from the
 * reports beside it. The format tells which arithmetic it was computed by.
 */
export interface Publication {
  readonly format: 'merilo-publication/1' | 'merilo-publication/2' | 'merilo-publication/3'
  /** Only where a version of the first format had to be redacted: its figures are still of the first arithmetic. */
  readonly arithmetic?: Arithmetic
  readonly plan: Plan
  /** From 1 within the plan; part of the permanent address. */
  readonly version: number
  /** ISO 8601 instant, UTC. */
  readonly publishedAt: string
  readonly reports: readonly IndicatorReports<PublishedReport>[]
  /** What each verdict asked for, also where the plan left it at the usual. */
  readonly criteria: VerdictCriteria
  /** What bore on the degrees beside plan and reports, without names of people. */
  readonly circumstances: PublishedPlanCircumstances
  readonly degrees: PlanDegrees
  /** Absent in versions published before money was frozen. */
  readonly moneyReports?: readonly AllocationReports<PublishedMoneyReport>[]
  readonly money?: MoneyFigures
  /** Who answers for the plan; absent where nobody had said so, and in earlier versions. */
  readonly council?: Council
  /** The institutions that the plan names, as the register had them; absent in earlier versions. */
  readonly institutions?: readonly PublicInstitution[]
  /** Which of its indicators go on from which of earlier plans; absent in earlier versions. */
  readonly lineage?: readonly IndicatorLink[]
  /** What was kept from the public, and by which rule; absent where nothing of the plan is sensitive. */
  readonly disclosure?: Disclosure
  /** Of the files that the reports rest on; absent in earlier versions. */
  readonly evidence?: readonly EvidenceDigest[]
  /** What people wrote of the year; absent where no report was signed off when it was published. */
  readonly annualReport?: PublishedAnnualReport
}
