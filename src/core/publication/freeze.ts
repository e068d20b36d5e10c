import type { Council } from '../access/council.ts'
import { freezeAnnualReport, type SignedReport } from '../annual-report/published-report.ts'
import type { PlanCircumstances, PublishedPlanCircumstances } from '../degree/circumstances.ts'
import { judgementWithoutName } from '../degree/judgement.ts'
import { degreesOfPlan } from '../degree/plan-degrees.ts'
import { previousInForce } from '../degree/previous-in-force.ts'
import { fundedPlan } from '../money/funded-plan.ts'
import { moneyFigures } from '../money/money-figures.ts'
import { indicatorAt } from '../plan/indicator-at.ts'
import type { IndicatorLink } from '../plan/indicator-lineage.ts'
import type { Plan } from '../plan/plan.ts'
import { usualCriteria } from '../plan/verdict-criteria.ts'
import { knownMoney } from '../report/known-money.ts'
import type { AllocationReports } from '../report/money-report.ts'
import { type IndicatorReports, withoutNames } from '../report/report.ts'
import { disclosed } from './disclosed.ts'
import { type DisclosureRule, keyOf, nothingSensitive } from './disclosure.ts'
import { evidenceDigests } from './evidence-digests.ts'
import { knownSums } from './indicator-sums.ts'
import { publicRegister, type RegisterEntry } from './public-register.ts'
import type { Publication } from './publication.ts'
import { toldBefore } from './told-before.ts'
import { withhold } from './withhold.ts'

/** What a publication is made of, as it stands when it is published. */
export interface ToPublish {
  readonly plan: Plan
  /** From 1 within the plan. */
  readonly version: number
  /** ISO 8601 instant, UTC. */
  readonly publishedAt: string
  /** All revisions, or the latest of each period. */
  readonly reports: readonly IndicatorReports[]
  readonly circumstances?: PlanCircumstances
  readonly moneyReports?: readonly AllocationReports[]
  readonly council?: Council | undefined
  /** The whole register; those that the plan names are published. */
  readonly register?: readonly RegisterEntry[]
  /** What is known of all plans; what is of this one is published. */
  readonly lineage?: readonly IndicatorLink[]
  readonly disclosure?: DisclosureRule
  /** The versions of the plan that were published before, as they are served. */
  readonly earlier?: readonly Pick<Publication, 'reports'>[]
  /** The one that was signed off, where there is one. */
  readonly annualReport?: SignedReport
}

/**
 * The published report of a plan: the plan, the reports and whatever else bears on the degrees without
 * the names of people, and every degree that follows from them.
 */
export function freeze({
  plan,
  version,
  publishedAt,
  reports,
  circumstances = {},
  moneyReports = [],
  council,
  register,
  lineage,
  disclosure = nothingSensitive,
  earlier = [],
  annualReport,
}: ToPublish): Publication {
  const own = reports.filter(isOfPlan(plan))
  const told = withhold(
    {
      plan,
      reports: own.map((each) => ({ ...each, reports: each.reports.map(withoutNames) })),
      circumstances: namelessOf(plan, circumstances),
    },
    disclosure,
    toldBefore(earlier),
  )
  const { isSensitive } = knownSums(disclosure)
  const money = knownMoney(moneyReports, null)
  const evidence = evidenceDigests(own, (of) => isSensitive(keyOf(of)))
  const frozen: Publication = {
    format: 'merilo-publication/3',
    ...told,
    version,
    publishedAt,
    criteria: plan.criteria ?? usualCriteria,
    degrees: degreesOfPlan(told.plan, told.reports, told.circumstances),
    moneyReports: money.map((each) => ({
      ...each,
      reports: each.reports.map(({ enteredBy: _, acceptedBy: __, ...said }) => said),
    })),
    money: moneyFigures(fundedPlan(plan), money),
    ...disclosed(disclosure),
    ...(council ? { council } : {}),
    ...(register ? { institutions: publicRegister(plan, register) } : {}),
    ...(lineage ? { lineage: lineage.filter(({ of }) => of.slug === plan.slug) } : {}),
    ...(evidence.length > 0 ? { evidence } : {}),
  }
  if (annualReport === undefined) return frozen
  const hidden = [...disclosure.sensitive, ...disclosure.carried]
  return { ...frozen, annualReport: freezeAnnualReport(annualReport, frozen, hidden) }
}

/** Whether something is of an indicator that the plan has: of one that was taken away nothing is published. */
function isOfPlan({ measures }: Plan) {
  const known = new Map(measures.map((measure) => [measure.code, measure]))
  return (of: { readonly measure: string; readonly indicator: number }): boolean => {
    const measure = known.get(of.measure)
    return measure !== undefined && indicatorAt(measure, of.indicator) !== undefined
  }
}

function namelessOf(
  plan: Plan,
  { judgements = [], previous = [], ...others }: PlanCircumstances,
): PublishedPlanCircumstances {
  const { asOf = null } = others
  return {
    ...others,
    judgements: judgements.filter(isOfPlan(plan)).map(({ measure, indicator, ...judgement }) => ({
      measure,
      indicator,
      ...judgementWithoutName(judgement),
    })),
    previous: previousInForce(previous, asOf)
      .filter(isOfPlan(plan))
      .map(({ acceptedBy: _, ...published }) => published),
  }
}
