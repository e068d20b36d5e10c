import { appendToLog } from '../store/audit.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { differing, editedContent, type ReportEdit } from './report-edit.ts'
import { keepMove, type ReportAddress, reportId, reportToChange } from './report-to-change.ts'

/**
 * Keeps what was written of a measure so far, judging nothing: a wrong number stays as it was typed. What
 * another saved meanwhile in other fields is kept beside it.
 *
 * @throws {Refused} when the actor may not, no such report is due or open for writing, or another changed
 *   the same fields meanwhile.
 */
export async function saveReport(
  context: ActionContext,
  request: ReportAddress & ReportEdit,
): Promise<{ version: number }> {
  return await whenPermitted(context, 'fill-report', async (transaction) => {
    const { place, status } = await reportToChange(
      ...([context, transaction, request, 'save', 'fill-report'] as const),
    )
    const content = editedContent(place, request)
    const before = place.content?.fields ?? {}
    const changed = differing(content.fields, before)
    if (Object.keys(changed).length === 0) return { version: place.version }
    const at = context.now()
    await keepMove(transaction, place, { status, content, by: context.actor.name, at })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'save-report',
      entity: 'measure-report',
      entityId: reportId(request),
      institutions: [place.duty.reports],
      old: place.version === 0 ? null : differing(before, content.fields),
      new: changed,
    })
    return { version: place.version + 1 }
  })
}
