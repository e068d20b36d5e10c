import type { FigureTable } from '../core/annual-report/figure.ts'
import { reportFigures } from '../core/annual-report/report-figures.ts'
import {
  type AnnualReportMove,
  type AnnualReportStatus,
  annualReportAfter,
} from '../core/annual-report/report-status.ts'
import { sectionsOf, type WrittenSection } from '../core/annual-report/section.ts'
import type { SectionOrigin, SectionVersion } from '../core/annual-report/section-version.ts'
import type { SectionContent } from '../core/annual-report/typed-section.ts'
import type { ReportData } from '../core/annual-report/year-facts.ts'
import { localTime } from '../core/base/instant.ts'
import { Refused } from '../core/base/refusal.ts'
import { type KeptAnnualReport, selectOptionalAnnualReport } from '../store/annual-report.reader.ts'
import {
  insertSectionVersions,
  keepAnnualReport,
  lockAnnualReport,
} from '../store/annual-report.writer.ts'
import type { Transaction } from '../store/database.ts'
import type { ActionContext } from './action-context.ts'
import { selectOptionalReportData } from './annual-report-data.ts'
import { changedMeanwhile, noAnnualReport, noSuchPlan, noSuchSection } from './refusals.ts'

/** An annual report that is about to change, with the data that its figures follow from. */
export interface AnnualReportInHand {
  readonly data: ReportData
  readonly figures: FigureTable
  readonly kept: KeptAnnualReport
}

/** @throws {Refused} when there is no such plan or its report has not been begun. */
export async function takeAnnualReport(
  { now }: ActionContext,
  transaction: Transaction,
  slug: string,
): Promise<AnnualReportInHand> {
  const data = await selectOptionalReportData(transaction, slug, localTime(now()).date)
  if (!data) throw new Refused(noSuchPlan)
  await lockAnnualReport(transaction, data.plan.id)
  const kept = await selectOptionalAnnualReport(transaction, data.plan.id)
  if (!kept) throw new Refused(noAnnualReport)
  return { data, figures: reportFigures(data), kept }
}

/** A section of a report as it stands; version 0 while nothing was written in it. */
export interface SectionInHand extends AnnualReportInHand {
  readonly section: WrittenSection
  readonly latest: SectionVersion | undefined
}

/** @throws {Refused} as above, when the report has no such section, and when the person saw another version of it. */
export async function takeSection(
  context: ActionContext,
  transaction: Transaction,
  at: { readonly slug: string; readonly section: string; readonly seen: number },
): Promise<SectionInHand> {
  const inHand = await takeAnnualReport(context, transaction, at.slug)
  const section = sectionsOf(inHand.data.plan).find(({ key }) => key === at.section)
  if (!section) throw new Refused(noSuchSection)
  const latest = inHand.kept.sections.find((each) => each.section === at.section)
  if ((latest?.version ?? 0) !== at.seen) throw new Refused(changedMeanwhile)
  return { ...inHand, section, latest }
}

/** What a report comes to. @throws {Refused} when no such thing can be done with it. */
export function statusAfterMove(
  from: AnnualReportStatus,
  move: AnnualReportMove,
): AnnualReportStatus {
  const after = annualReportAfter(from, move)
  if (typeof after !== 'string') throw new Refused(after)
  return after
}

/** Keeps the next version of a section, and answers with its number and the status of the report after it. */
export async function keepSection(
  { actor, now }: ActionContext,
  transaction: Transaction,
  { kept, section, latest }: SectionInHand,
  written: SectionContent & { readonly origin: SectionOrigin },
): Promise<{ version: number; status: AnnualReportStatus }> {
  const status = statusAfterMove(kept.status, 'edit')
  const version = (latest?.version ?? 0) + 1
  const made = { by: actor.name, at: now() }
  await insertSectionVersions(transaction, kept.planId, [
    { ...written, section: section.key, version, writtenBy: made.by, writtenAt: made.at },
  ])
  await keepAnnualReport(transaction, kept.planId, { status, version: kept.version + 1 }, made)
  return { version, status }
}
