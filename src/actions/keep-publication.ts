import type { Council } from '../core/access/council.ts'
import type { SignedReport } from '../core/annual-report/published-report.ts'
import { canonicalJson } from '../core/base/canonical-json.ts'
import { localTime } from '../core/base/instant.ts'
import type { Plan } from '../core/plan/plan.ts'
import { freeze } from '../core/publication/freeze.ts'
import { selectCircumstances } from '../store/circumstances.reader.ts'
import { selectOptionalCouncil } from '../store/council.reader.ts'
import type { Transaction } from '../store/database.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { listIndicatorLinks } from '../store/lineage.reader.ts'
import { selectMoneyReportsOfPlan } from '../store/money-report.reader.ts'
import { listKeptVersions } from '../store/publication.reader.ts'
import { insertPublication, takeNextVersion } from '../store/publication.writer.ts'
import { selectReportsOfPlan } from '../store/report.reader.ts'
import { askForPreparation } from './ask-for-preparation.ts'
import { disclosureOfPlan } from './disclosure-of-plan.ts'

/**
 * Freezes the plan as it is known on the evening of this day, keeps it as the next version, and asks for its files.
 *
 * @param annualReport the one that was signed off; none where there is none to publish
 */
export async function keepPublication(
  transaction: Transaction,
  plan: Plan,
  by: { readonly publishedAt: string; readonly publishedBy: string },
  annualReport?: SignedReport,
): Promise<{ version: number; sha256: string }> {
  const version = await takeNextVersion(transaction, plan.id)
  const reports = await selectReportsOfPlan(transaction, plan.id)
  const moneyReports = await selectMoneyReportsOfPlan(transaction, plan.id)
  const { date } = localTime(by.publishedAt)
  const circumstances = await selectCircumstances(transaction, plan.id, date)
  const content = canonicalJson(
    freeze({
      ...{ plan, version, publishedAt: by.publishedAt, reports, circumstances, moneyReports },
      council: await publicCouncil(transaction),
      register: await listInstitutions(transaction),
      lineage: await listIndicatorLinks(transaction),
      disclosure: await disclosureOfPlan(transaction, plan.slug),
      earlier: (await listKeptVersions(transaction, plan.slug)).map(
        ({ publication }) => publication,
      ),
      ...(annualReport ? { annualReport } : {}),
    }),
  )
  const { id, sha256 } = await insertPublication(transaction, {
    planId: plan.id,
    version,
    content,
    ...by,
  })
  await askForPreparation(transaction, { publicationId: id, edition: 0 }, by.publishedAt)
  return { version, sha256 }
}

async function publicCouncil(transaction: Transaction): Promise<Council | undefined> {
  const kept = await selectOptionalCouncil(transaction)
  if (!kept) return undefined
  const { version: _, ...council } = kept
  return council
}
