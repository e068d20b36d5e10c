import { minuteAfter } from '../../../core/base/instant.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { knownVersions } from '../../../core/base/version.ts'
import type { PlanCircumstances } from '../../../core/degree/circumstances.ts'
import { planAsSet, type SettingsHistory } from '../../../core/degree/known-settings.ts'
import { degreesOfPlan } from '../../../core/degree/plan-degrees.ts'
import { previousInForce } from '../../../core/degree/previous-in-force.ts'
import { fundedPlan } from '../../../core/money/funded-plan.ts'
import { moneyFigures } from '../../../core/money/money-figures.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { planOn } from '../../../core/plan/plan-on.ts'
import { isKnownBefore } from '../../../core/report/is-known-before.ts'
import { knownMoney } from '../../../core/report/known-money.ts'
import type { AllocationReports } from '../../../core/report/money-report.ts'
import type { IndicatorReports } from '../../../core/report/report.ts'
import { selectCircumstances } from '../../../store/circumstances.reader.ts'
import type { Database } from '../../../store/database.ts'
import { selectMoneyReportsOfPlan } from '../../../store/money-report.reader.ts'
import { selectOptionalPlan } from '../../../store/plan.reader.ts'
import { type PlanState, selectOptionalPlanState } from '../../../store/plan-state.reader.ts'
import { selectReportsOfPlan } from '../../../store/report.reader.ts'
import { selectSettingsHistory } from '../../../store/settings-history.reader.ts'
import type { PlanView } from '../../parts/plan/plan-view.ts'

/** A plan with all that was ever reported, decided and judged of it, and the views of the days asked for. */
interface Seen {
  readonly state: PlanState
  readonly plan: Plan
  readonly reports: readonly IndicatorReports[]
  readonly circumstances: PlanCircumstances
  readonly moneyReports: readonly AllocationReports[]
  readonly settings: SettingsHistory
  /** By day; the day last asked for is the last. */
  readonly views: Map<PlainDate, PlanView>
}

/** The last state of each plan that was looked at, so that only something new is paid for again. */
const seen = new WeakMap<Database, Map<string, Seen>>()

/** As a rule today, and a day somebody compares it with. */
const mostDays = 4

/**
 * A plan as it was known on the evening of a day, and the degrees that follow from it.
 *
 * @param asOf as a rule today
 */
export async function planAtWork(
  database: Database,
  slug: string,
  asOf: PlainDate,
): Promise<PlanView | undefined> {
  const known = await seenOf(database, slug, asOf)
  if (!known) return undefined
  const { views } = known
  const view = views.get(asOf) ?? viewOf(known, asOf)
  views.delete(asOf)
  views.set(asOf, view)
  const [oldest] = views.keys()
  if (views.size > mostDays && oldest !== undefined) views.delete(oldest)
  return view
}

async function seenOf(
  database: Database,
  slug: string,
  asOf: PlainDate,
): Promise<Seen | undefined> {
  const state = await selectOptionalPlanState(database, slug)
  if (!state) return undefined
  const plans = seen.get(database) ?? new Map<string, Seen>()
  seen.set(database, plans)
  const last = plans.get(slug)
  if (last && isSame(last.state, state)) return last

  const plan = await selectOptionalPlan(database, slug)
  if (!plan) return undefined
  // What is read may be newer than the state; it is then read once more, never taken for older.
  const reports = await selectReportsOfPlan(database, plan.id)
  const circumstances = await selectCircumstances(database, plan.id, asOf)
  const moneyReports = await selectMoneyReportsOfPlan(database, plan.id)
  const settings = await selectSettingsHistory(database, plan.id)
  const found = {
    ...{ state, plan, reports, circumstances, moneyReports, settings },
    views: new Map(),
  }
  plans.set(slug, found)
  return found
}

function viewOf(seenPlan: Seen, asOf: PlainDate): PlanView {
  const { reports, circumstances, moneyReports, settings } = seenPlan
  const plan = planOn(planAsSet(seenPlan.plan, settings, asOf), asOf)
  const periods = knownVersions(settings.periods, asOf).at(-1) ?? []
  const previous = previousInForce(circumstances.previous ?? [], asOf)
  const onTheDay = { ...circumstances, asOf, periods, previous }
  return {
    plan,
    reports: knownOn(reports, asOf),
    circumstances: onTheDay,
    degrees: degreesOfPlan(plan, reports, onTheDay),
    money: moneyFigures(fundedPlan(plan), moneyReports, asOf),
    moneyReports: knownMoney(moneyReports, minuteAfter(asOf)),
  }
}

function knownOn(
  reports: readonly IndicatorReports[],
  asOf: PlainDate,
): readonly IndicatorReports[] {
  const until = minuteAfter(asOf)
  return reports.map((each) => ({
    ...each,
    reports: each.reports.filter((report) => isKnownBefore(report, until)),
  }))
}

const isSame = (a: PlanState, b: PlanState): boolean => a.planId === b.planId && a.rows === b.rows
