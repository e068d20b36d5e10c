import { areRefusals, Refused } from '../core/base/refusal.ts'
import { checkEntry, unconfirmed } from '../core/report/entry-check.ts'
import { judgeReport } from '../core/report/judge-report.ts'
import { nothingWritten, type ReportContent } from '../core/report/report-content.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Change } from '../store/audit-entry.ts'
import type { ReportPlace } from '../store/report-place.reader.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { editedContent, type ReportEdit } from './report-edit.ts'
import {
  keepMove,
  type ReportAddress,
  refuseUnlessSeen,
  reportId,
  reportToChange,
} from './report-to-change.ts'

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
    refuseUnlessSound(place, content)
    const at = context.now()
    await keepMove(transaction, place, {
      ...{ status, content, by: context.actor.name, at },
      step: { move: 'submit', remark: null, remarks: {}, locksLog: true },
    })
    const change: Change = {
      at,
      actor: context.actor,
      action: 'submit-report',
      entity: 'measure-report',
      entityId: reportId(request),
      institutions: [place.duty.reports],
      old: { status: place.status, version: place.version },
      new: { status, version: place.version + 1, fields: content.fields },
    }
    await appendToLog(transaction, change, 'taken')
    return { version: place.version + 1 }
  })
}

function seenContent(place: ReportPlace, { seen }: { readonly seen: number }): ReportContent {
  refuseUnlessSeen(place, seen)
  return place.content ?? nothingWritten('bg')
}

function refuseUnlessSound({ subject }: ReportPlace, content: ReportContent): void {
  const judged = judgeReport(subject, content)
  if (areRefusals(judged)) throw new Refused(...judged)
  const asked = unconfirmed(checkEntry(subject, judged), content)
  if (asked.length > 0) throw new Refused(...asked)
}
