import { Refused } from '../core/base/refusal.ts'
import { readRemarks, type TypedRemarks } from '../core/report/remarks.ts'
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
 * Returns a submitted report to its institution, with what is to be mended, field by field.
 *
 * @throws {Refused} when the actor may not, nothing is said, the report is not submitted, or it has been
 *   changed meanwhile.
 */
export async function returnReport(
  context: ActionContext,
  request: ReportAddress & TypedRemarks & { readonly seen: number },
): Promise<void> {
  await whenPermitted(context, 'accept-report', async (transaction) => {
    const { place, status } = await reportToChange(
      ...([context, transaction, request, 'return', 'accept-report'] as const),
    )
    refuseUnlessSeen(place, request.seen)
    const said = readRemarks(request, place.subject)
    if ('code' in said) throw new Refused(said)
    const at = context.now()
    const content = place.content ?? nothingWritten('bg')
    await keepMove(transaction, place, {
      ...{ status, content, by: context.actor.name, at },
      step: { move: 'return', ...said },
    })
    await announceReport(context, transaction, 'report-returned', place, at)
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'return-report',
      entity: 'measure-report',
      entityId: reportId(request),
      institutions: [place.duty.reports],
      old: { status: place.status, version: place.version },
      new: { status, version: place.version + 1, ...said },
    })
  })
}
