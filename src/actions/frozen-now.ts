import type { Council } from '../core/access/council.ts'
import type { SignedReport } from '../core/annual-report/published-report.ts'
import { localTime } from '../core/base/instant.ts'
import type { Plan } from '../core/plan/plan.ts'
import { freeze } from '../core/publication/freeze.ts'
import type { Publication } from '../core/publication/publication.ts'
import { type TellingText, textsThatTell } from '../core/publication/texts-that-tell.ts'
import { selectCircumstances } from '../store/circumstances.reader.ts'
import { selectOptionalCouncil } from '../store/council.reader.ts'
import type { Database } from '../store/database.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { listIndicatorLinks } from '../store/lineage.reader.ts'
import { selectMoneyReportsOfPlan } from '../store/money-report.reader.ts'
import { listKeptVersions } from '../store/publication.reader.ts'
import { selectReportsOfPlan } from '../store/report.reader.ts'
import { disclosureOfPlan } from './disclosure-of-plan.ts'

/** What would be published of a plan, and which words in it a person has to look at before. */
export interface FrozenNow {
  readonly publication: Publication
  readonly telling: readonly TellingText[]
}

/** The plan, its reports and whatever bears on them, as a version would have them now. */
export async function frozenNow(
  database: Database,
  plan: Plan,
  as: {
    readonly version: number
    readonly publishedAt: string
    readonly annualReport?: SignedReport | undefined
  },
): Promise<FrozenNow> {
  const { version, publishedAt, annualReport } = as
  const reports = await selectReportsOfPlan(database, plan.id)
  const { date } = localTime(publishedAt)
  const publication = freeze({
    ...{ plan, version, publishedAt, reports },
    circumstances: await selectCircumstances(database, plan.id, date),
    moneyReports: await selectMoneyReportsOfPlan(database, plan.id),
    council: await publicCouncil(database),
    register: await listInstitutions(database),
    lineage: await listIndicatorLinks(database),
    disclosure: await disclosureOfPlan(database, plan.slug),
    earlier: (await listKeptVersions(database, plan.slug)).map((kept) => kept.publication),
    ...(annualReport ? { annualReport } : {}),
  })
  return { publication, telling: textsThatTell({ plan, reports }, publication) }
}

async function publicCouncil(database: Database): Promise<Council | undefined> {
  const kept = await selectOptionalCouncil(database)
  if (!kept) return undefined
  const { version: _, ...council } = kept
  return council
}
