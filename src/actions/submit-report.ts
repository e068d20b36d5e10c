import { nothingWritten, type ReportContent } from '../core/report/report-content.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { ReportPlace } from '../store/report-place.reader.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { keepSubmission } from './keep-report.ts'
import { editedContent, type ReportEdit } from './report-edit.ts'
import { type ReportAddress, refuseUnlessSeen, reportToChange } from './report-to-change.ts'

/** A report with what was typed last, or as it is kept in the version that the person saw. */
export type Submission = ReportAddress & (ReportEdit | { readonly seen: number })

/**
 * Submits a report to the secretariat: from here on its institution only reads it, until it is returned.
 *
 * @throws {Refused} with everything that is wrong or missing, or that looks unlike the past and nobody has
 *   confirmed; when the actor may not, no such report is due, or another changed it meanwhile.
 */
export async function submitReport(
  context: ActionContext,
  request: Submission,
): Promise<{ version: number }> {
  return await whenPermitted(context, 'submit-report', async (transaction) => {
    const { place, status } = await reportToChange(
      ...([context, transaction, request, 'submit', 'submit-report'] as const),
    )
    const content = 'typed' in request ? editedContent(place, request) : seenContent(place, request)
    const inHand = { context, transaction, place, status, locksLog: true }
    await appendToLog(transaction, await keepSubmission(inHand, content), 'taken')
    return { version: place.version + 1 }
  })
}

function seenContent(place: ReportPlace, { seen }: { readonly seen: number }): ReportContent {
  refuseUnlessSeen(place, seen)
  return place.content ?? nothingWritten('bg')
}
