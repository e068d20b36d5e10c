import { areRefusals, Refused } from '../core/base/refusal.ts'
import { judgeReport } from '../core/report/judge-report.ts'
import { nothingWritten } from '../core/report/report-content.ts'
import { lockMeasure } from '../store/accepted-values.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { ActionContext } from './action-context.ts'
import { announceReport } from './announce-report.ts'
import { whenPermitted } from './in-transaction.ts'
import { keepAcceptedValues } from './keep-accepted-values.ts'
import {
  keepMove,
  type ReportAddress,
  refuseUnlessSeen,
  reportId,
  reportToChange,
} from './report-to-change.ts'

/**
 * Accepts a submitted report: it is locked, and its values and money count from now on. What was reported
 * for the period before is corrected by the next revision.
 *
 * @throws {Refused} when the actor may not, the report is not submitted or has been changed meanwhile, or
 *   it no longer fits its measure, whose targets were amended.
 */
export async function acceptReport(
  context: ActionContext,
  request: ReportAddress & { readonly seen: number },
): Promise<void> {
  await whenPermitted(context, 'accept-report', async (transaction) => {
    await lockMeasure(transaction, request)
    const { place, status } = await reportToChange(
      ...([context, transaction, request, 'accept', 'accept-report'] as const),
    )
    refuseUnlessSeen(place, request.seen)
    const content = place.content ?? nothingWritten('bg')
    const judged = judgeReport(place.subject, content)
    if (areRefusals(judged)) throw new Refused(...judged)
    const at = context.now()
    const by = context.actor.name
    await keepMove(transaction, place, {
      ...{ status, content, by, at },
      step: { move: 'accept', remark: null, remarks: {} },
    })
    await keepAcceptedValues(transaction, place, judged, { acceptedBy: by, acceptedAt: at })
    await announceReport(context, transaction, 'report-accepted', place, at)
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'accept-report',
      entity: 'measure-report',
      entityId: reportId(request),
      institutions: [place.duty.reports],
      old: { status: place.status, version: place.version },
      new: { status, version: place.version + 1, values: judged.values, money: judged.money },
    })
  })
}
