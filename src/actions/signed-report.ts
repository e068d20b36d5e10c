import type { SignedReport } from '../core/annual-report/published-report.ts'
import { inclusionOf, signaturesOf } from '../core/annual-report/publishing.ts'
import { reportFigures } from '../core/annual-report/report-figures.ts'
import { sectionsOf } from '../core/annual-report/section.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { listAnnualReportActs, selectOptionalAnnualReport } from '../store/annual-report.reader.ts'
import { lockAnnualReport } from '../store/annual-report.writer.ts'
import type { Transaction } from '../store/database.ts'
import { selectOptionalReportData } from './annual-report-data.ts'

/** The annual report of a plan as it can be published, with the version of it; nothing while it cannot. */
export async function selectOptionalSignedReport(
  transaction: Transaction,
  slug: string,
  today: PlainDate,
): Promise<{ readonly version: number; readonly report: SignedReport } | undefined> {
  const data = await selectOptionalReportData(transaction, slug, today)
  if (!data) return undefined
  await lockAnnualReport(transaction, data.plan.id)
  const kept = await selectOptionalAnnualReport(transaction, data.plan.id)
  if (!kept || inclusionOf(kept, reportFigures(data)) !== 'included') return undefined
  const texts = new Map(kept.sections.map(({ section, text }) => [section, text]))
  const acts = await listAnnualReportActs(transaction, data.plan.id)
  return {
    version: kept.version,
    report: {
      sections: sectionsOf(data.plan).flatMap(({ key }) => {
        const text = texts.get(key)
        return text ? [{ section: key, text }] : []
      }),
      signatures: signaturesOf(acts),
      facts: data.facts,
    },
  }
}
