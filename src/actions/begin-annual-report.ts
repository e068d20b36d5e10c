import { reportFigures } from '../core/annual-report/report-figures.ts'
import { sectionsOf } from '../core/annual-report/section.ts'
import { boundIn } from '../core/annual-report/typed-section.ts'
import { localTime } from '../core/base/instant.ts'
import { Refused } from '../core/base/refusal.ts'
import { draftSection } from '../render/annual-report/draft-section.ts'
import { insertAnnualReport, insertSectionVersions } from '../store/annual-report.writer.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { ActionContext } from './action-context.ts'
import { selectOptionalReportData } from './annual-report-data.ts'
import { whenPermitted } from './in-transaction.ts'
import { annualReportIsBegun, noSuchPlan } from './refusals.ts'

/**
 * Begins the annual report of a plan's year: every section is drafted from the data as it is known today, in
 * both languages, for people to go on with.
 *
 * @throws {Refused} when the actor may not, there is no such plan, or its report was begun already.
 */
export async function beginAnnualReport(
  context: ActionContext,
  { slug }: { readonly slug: string },
): Promise<void> {
  await whenPermitted(context, 'write-annual-report', async (transaction) => {
    const [at, by] = [context.now(), context.actor.name]
    const data = await selectOptionalReportData(transaction, slug, localTime(at).date)
    if (!data) throw new Refused(noSuchPlan)
    if (!(await insertAnnualReport(transaction, data.plan.id, { by, at })))
      throw new Refused(annualReportIsBegun)
    const figures = reportFigures(data)
    const drafted = sectionsOf(data.plan).map((section) => {
      const text = draftSection(section, data, figures)
      return { section: section.key, text, figures: boundIn(text, figures) }
    })
    await insertSectionVersions(
      transaction,
      data.plan.id,
      drafted.map((each) => ({
        ...each,
        ...{ version: 1, origin: 'drafted' as const, writtenBy: by, writtenAt: at },
      })),
    )
    await appendToLog(transaction, {
      ...{ at, actor: context.actor, action: 'begin-annual-report', entity: 'annual-report' },
      ...{ entityId: slug, old: null },
      new: { status: 'draft', sections: drafted.map(({ section, text }) => ({ section, text })) },
    })
  })
}
