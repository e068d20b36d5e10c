import type { ReportData } from '../core/annual-report/year-facts.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { degreesOfPlan } from '../core/degree/plan-degrees.ts'
import { fundedPlan } from '../core/money/funded-plan.ts'
import { moneyFigures } from '../core/money/money-figures.ts'
import { planOn } from '../core/plan/plan-on.ts'
import { selectCircumstances } from '../store/circumstances.reader.ts'
import type { Transaction } from '../store/database.ts'
import { selectMoneyReportsOfPlan } from '../store/money-report.reader.ts'
import { selectOptionalPlan } from '../store/plan.reader.ts'
import { selectReportsOfPlan } from '../store/report.reader.ts'
import { selectYearFacts } from '../store/year-facts.reader.ts'
import { toldNow } from './told-now.ts'

/**
 * All that the figures of a plan's annual report follow from, as known today; nothing where there is no such plan. It
 * is written to be published: what may not be told is not in it, so that no choice of words rests on it.
 */
export async function selectOptionalReportData(
  transaction: Transaction,
  slug: string,
  today: PlainDate,
): Promise<ReportData | undefined> {
  const kept = await selectOptionalPlan(transaction, slug)
  if (!kept) return undefined
  const plan = planOn(kept, today)
  const reports = await selectReportsOfPlan(transaction, plan.id)
  const circumstances = await selectCircumstances(transaction, plan.id, today)
  const told = await toldNow(transaction, { plan, reports, circumstances })
  const moneyReports = await selectMoneyReportsOfPlan(transaction, plan.id)
  return {
    plan: told.plan,
    circumstances: told.circumstances,
    degrees: degreesOfPlan(told.plan, told.reports, told.circumstances),
    money: moneyFigures(fundedPlan(plan), moneyReports, today),
    facts: await selectYearFacts(transaction, plan, today),
  }
}
