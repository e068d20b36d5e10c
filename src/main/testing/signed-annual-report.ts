import type { ActionContext } from '../../actions/action-context.ts'
import { selectOptionalReportData } from '../../actions/annual-report-data.ts'
import { beginAnnualReport } from '../../actions/begin-annual-report.ts'
import {
  sendAnnualReport,
  signAnnualReport,
  signOffAnnualReport,
} from '../../actions/move-annual-report.ts'
import { draftAnnualReport, writeAnnualReport } from '../../actions/write-annual-report.ts'
import { reportFigures } from '../../core/annual-report/report-figures.ts'
import { sectionsOf } from '../../core/annual-report/section.ts'
import { localTime } from '../../core/base/instant.ts'
import { selectOptionalAnnualReport } from '../../store/annual-report.reader.ts'
import { selectPlan } from '../../store/plan.reader.ts'

/**
 * The annual report as the secretariat lets the program draft it from today's data, with a text of its own in which
 * every figure that there is, is bound, and as two people sign it. Answers with its version.
 */
export async function signAnnualReportOf(context: ActionContext, slug: string): Promise<number> {
  const { database } = context
  const plan = await selectPlan(database, slug)
  const kept = () => selectOptionalAnnualReport(database, plan.id)
  const version = async (section: string) =>
    (await kept())?.sections.find((each) => each.section === section)?.version ?? 0
  if (!(await kept())) await beginAnnualReport(context, { slug })
  for (const { key, kind } of sectionsOf(plan)) {
    await draftAnnualReport(context, { slug, section: key, seen: await version(key) })
    if (kind !== 'introduction') continue
    const text = (await figuresOf(context, slug)).map((address) => `{{${address}}}`).join('; ')
    await writeAnnualReport(context, {
      ...{ slug, section: key, seen: await version(key) },
      typed: { bg: `За годината: ${text}.`, en: `In the year: ${text}.` },
    })
  }
  const council: ActionContext = {
    ...context,
    actor: { ...context.actor, accountId: '8', name: 'И. Тодоров', roles: ['council-member'] },
  }
  const seen = async () => (await kept())?.version ?? 0
  await sendAnnualReport(context, { slug, seen: await seen() })
  await signAnnualReport(context, { slug, seen: await seen() })
  await signOffAnnualReport(council, { slug, seen: await seen() })
  return await seen()
}

async function figuresOf({ database, now }: ActionContext, slug: string): Promise<string[]> {
  const data = await database
    .transaction()
    .execute((transaction) => selectOptionalReportData(transaction, slug, localTime(now()).date))
  return data ? [...reportFigures(data).keys()] : []
}
