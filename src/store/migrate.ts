import { type Migration, Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import { plans } from './migrations/0001-plans.ts'
import { reports } from './migrations/0002-reports.ts'
import { accounts } from './migrations/0003-accounts.ts'
import { auditLog } from './migrations/0004-audit-log.ts'
import { anyPlanLanguage } from './migrations/0005-plan-languages.ts'
import { draftRevisions } from './migrations/0006-draft-revisions.ts'
import { offeredVersions } from './migrations/0007-offered-versions.ts'
import { money } from './migrations/0008-money.ts'
import { theYear } from './migrations/0009-the-year.ts'
import { people } from './migrations/0012-people.ts'
import { signIn } from './migrations/0013-sign-in.ts'
import { reporting } from './migrations/0014-reporting.ts'
import { coordination } from './migrations/0015-coordination.ts'
import { amendments } from './migrations/0016-amendments.ts'
import { mail } from './migrations/0017-mail.ts'
import { evidence } from './migrations/0018-evidence.ts'
import { nextYear } from './migrations/0019-next-year.ts'
import { logSearch } from './migrations/0020-log-search.ts'
import { reportForms } from './migrations/0021-report-forms.ts'
import { publicationFiles } from './migrations/0022-publication-files.ts'
import { signing } from './migrations/0023-signing.ts'
import { disclosure } from './migrations/0024-disclosure.ts'
import { annualReports } from './migrations/0025-annual-reports.ts'
import { portal } from './migrations/0026-portal.ts'
import { lineageAndAmendments } from './migrations/0027-lineage-and-amendments.ts'
import { whatIsDue } from './migrations/0028-what-is-due.ts'
import { wordTemplates } from './migrations/0030-word-templates.ts'

/** In the order they are run. A migration that was released never changes; the next one mends it. */
const migrations: Record<string, Migration> = {
  '0001-plans': plans,
  '0002-reports': reports,
  '0003-accounts': accounts,
  '0004-audit-log': auditLog,
  '0005-plan-languages': anyPlanLanguage,
  '0006-draft-revisions': draftRevisions,
  '0007-offered-versions': offeredVersions,
  '0008-money': money,
  '0009-the-year': theYear,
  '0012-people': people,
  '0013-sign-in': signIn,
  '0014-reporting': reporting,
  '0015-coordination': coordination,
  '0016-amendments': amendments,
  '0017-mail': mail,
  '0018-evidence': evidence,
  '0019-next-year': nextYear,
  '0020-log-search': logSearch,
  '0021-report-forms': reportForms,
  '0022-publication-files': publicationFiles,
  '0023-signing': signing,
  '0024-disclosure': disclosure,
  '0025-annual-reports': annualReports,
  '0026-portal': portal,
  '0027-lineage-and-amendments': lineageAndAmendments,
  '0028-what-is-due': whatIsDue,
  '0030-word-templates': wordTemplates,
}

/**
 * Brings the schema up to date and answers with the names of the migrations that ran. All of them
 * run in one transaction, so a failure leaves the schema as it was; an advisory lock lets a second
 * starter wait for the first.
 *
 * @throws {Error} when a migration fails, or when the database knows a migration that this program
 * does not, which means that a newer Merilo made it.
 */
export async function migrate(database: Database): Promise<string[]> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).map((result) => result.migrationName)
}
