import { Refused } from '../core/base/refusal.ts'
import { readReason } from '../core/report/remarks.ts'
import { nothingWritten } from '../core/report/report-content.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { ActionContext } from './action-context.ts'
import { announceReport } from './announce-report.ts'
import { whenPermitted } from './in-transaction.ts'
import {
  keepMove,
  type ReportAddress,
  refuseUnlessSeen,
  reportId,
  reportToChange,
} from './report-to-change.ts'

/**
 * Opens an accepted report again, for a reason, so that its institution corrects it. Until the correction
 * is accepted, what was accepted counts.
 *
 * @throws {Refused} when the actor may not, no reason is given, the report is not accepted, or it has been
 *   changed meanwhile.
 */
export async function reopenReport(
  context: ActionContext,
  request: ReportAddress & { readonly reason: string; readonly seen: number },
): Promise<void> {
  await whenPermitted(context, 'reopen-report', async (transaction) => {
    const { place, status } = await reportToChange(
      ...([context, transaction, request, 'reopen', 'reopen-report'] as const),
    )
    refuseUnlessSeen(place, request.seen)
    const reason = readReason(request.reason)
    if ('code' in reason) throw new Refused(reason)
    const at = context.now()
    const content = place.content ?? nothingWritten('bg')
    await keepMove(transaction, place, {
      ...{ status, content, by: context.actor.name, at },
      step: { move: 'reopen', remarks: {}, ...reason },
    })
    await announceReport(context, transaction, 'report-returned', place, at)
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'reopen-report',
      entity: 'measure-report',
      entityId: reportId(request),
      institutions: [place.duty.reports],
      old: { status: place.status, version: place.version },
      new: { status, version: place.version + 1, reason: reason.remark },
    })
  })
}
