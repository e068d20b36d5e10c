import { canonicalJson } from '../core/base/canonical-json.ts'
import type { Plan } from '../core/plan/plan.ts'
import { freeze } from '../core/publication/freeze.ts'
import type { Transaction } from '../store/database.ts'
import { selectMoneyReportsOfPlan } from '../store/money-report.reader.ts'
import { insertPublication, takeNextVersion } from '../store/publication.writer.ts'
import { selectReportsOfPlan } from '../store/report.reader.ts'

/** Freezes the plan as it is now and keeps it as the next version. */
export async function keepPublication(
  transaction: Transaction,
  plan: Plan,
  by: { readonly publishedAt: string; readonly publishedBy: string },
): Promise<{ version: number; sha256: string }> {
  const version = await takeNextVersion(transaction, plan.id)
  const reports = await selectReportsOfPlan(transaction, plan.id)
  const money = await selectMoneyReportsOfPlan(transaction, plan.id)
  const content = canonicalJson(freeze(plan, reports, version, by.publishedAt, {}, money))
  const sha256 = await insertPublication(transaction, {
    planId: plan.id,
    version,
    content,
    ...by,
  })
  return { version, sha256 }
}
