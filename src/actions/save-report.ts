import { appendToLog } from '../store/audit.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { keepDraft } from './keep-report.ts'
import { editedContent, type ReportEdit } from './report-edit.ts'
import { type ReportAddress, reportToChange } from './report-to-change.ts'

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
    const saved = await keepDraft({ context, transaction, place, status }, content)
    if (saved === null) return { version: place.version }
    await appendToLog(transaction, saved)
    return { version: place.version + 1 }
  })
}
