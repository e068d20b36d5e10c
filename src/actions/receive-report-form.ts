import { mayFor } from '../core/access/permissions.ts'
import { localTime } from '../core/base/instant.ts'
import { isRefusal, type Refusal, Refused } from '../core/base/refusal.ts'
import { foreignRows } from '../core/report/filled-report.ts'
import type { FormFacts } from '../core/report/form-facts.ts'
import type { FormPlace } from '../core/report/given-form.ts'
import { readReportForm } from '../intake/report-form/read-report-form.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import { insertDocument } from '../store/document.writer.ts'
import { insertReportForm } from '../store/report-form.writer.ts'
import { listReportPlaces } from '../store/report-place.reader.ts'
import type { ActionContext } from './action-context.ts'
import { refuseUnlessPermitted, whenPermitted } from './in-transaction.ts'
import { formOfAnother } from './report-form-refusals.ts'

/**
 * Keeps a form of reports that came back as a workbook, as it came. Nothing of it is in any report yet.
 *
 * @throws {Refused} when the actor may not, the file is no form, or it is or holds rows of another
 *   institution, plan or period.
 */
export async function receiveReportForm(
  context: ActionContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<{ id: string }> {
  refuseUnlessPermitted(context, 'fill-report')
  const form = await readReportForm(file.bytes)
  if (isRefusal(form)) throw new Refused(form)
  const { facts } = form
  if (!mayFor(context.actor, 'fill-report', [facts.institution])) throw new Refused(formOfAnother)
  const [foreign] = foreignRows(form)
  if (foreign) throw new Refused(foreignRow(foreign.place))
  return await whenPermitted(context, 'fill-report', async (transaction) => {
    const planId = await planOfForm(context, transaction, facts)
    const name = file.name.slice(-longestName)
    const document = await insertDocument(transaction, { name, bytes: file.bytes })
    const at = context.now()
    const id = await insertReportForm(transaction, {
      ...{ documentId: document.id, planId, period: facts.period },
      ...{ institutionId: facts.institution, by: context.actor.name, at },
    })
    await appendToLog(transaction, {
      ...{ at, actor: context.actor, action: 'receive-report-form' },
      ...{ entity: 'report-form', entityId: `${facts.plan}/${facts.period}/${id}` },
      institutions: [facts.institution],
      old: null,
      new: { name, sha256: document.sha256, measures: facts.reports.map(({ measure }) => measure) },
    })
    return { id }
  })
}

const longestName = 200

/** The form's reports are still owed by its institution, all of them. */
async function planOfForm(
  { now }: ActionContext,
  transaction: Transaction,
  { plan: slug, period, institution, reports }: FormFacts,
): Promise<string> {
  const places = await listReportPlaces(transaction, { slug, period }, localTime(now()).date)
  const own = places.filter(({ duty }) => [duty.reports, ...duty.contributes].includes(institution))
  const codes = own.map(({ measure }) => measure)
  const [place] = own
  if (!place || reports.some(({ measure }) => !codes.includes(measure)))
    throw new Refused(formOfAnother)
  return place.planId
}

const foreignRow = ({ sheet, cell }: FormPlace): Refusal => ({
  code: 'row-of-another-form',
  message: {
    bg: `Лист „${sheet}“, ред ${cell.replace(/\D/g, '')} е от формуляра на друга институция, план или период. Махнете го и качете файла отново.`,
    en: `Sheet “${sheet}”, row ${cell.replace(/\D/g, '')} is from the form of another institution, plan or period. Take it out and upload the file again.`,
  },
})
