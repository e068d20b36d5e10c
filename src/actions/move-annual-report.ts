import { readReturn } from '../core/annual-report/comment.ts'
import { type AnnualReportStep, neededFor } from '../core/annual-report/report-status.ts'
import { standingOnChange } from '../core/annual-report/section-version.ts'
import { refusalOfSameHand, refusalsToSign } from '../core/annual-report/why-not-signed.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { listAnnualReportActs } from '../store/annual-report.reader.ts'
import { insertAnnualReportAct, keepAnnualReport } from '../store/annual-report.writer.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { AuditedAction } from '../store/audit-entry.ts'
import type { Transaction } from '../store/database.ts'
import type { ActionContext } from './action-context.ts'
import {
  type AnnualReportInHand,
  statusAfterMove,
  takeAnnualReport,
} from './annual-report-in-hand.ts'
import { whenPermitted } from './in-transaction.ts'
import { changedMeanwhile } from './refusals.ts'

export interface AnnualReportSeen {
  readonly slug: string
  /** The version of the report that the person saw: nobody signs another text than that one. */
  readonly seen: number
}

/** Sends the report to be reviewed. @throws {Refused} as `moveAnnualReport`. */
export const sendAnnualReport = (context: ActionContext, at: AnnualReportSeen): Promise<void> =>
  moveAnnualReport(context, at, 'send', 'send-annual-report', null)

/** Signs it for the secretariat. @throws {Refused} as `moveAnnualReport`. */
export const signAnnualReport = (context: ActionContext, at: AnnualReportSeen): Promise<void> =>
  moveAnnualReport(context, at, 'sign', 'sign-annual-report', null)

/** Signs it for the council. @throws {Refused} as `moveAnnualReport`, and to whoever signed it for the secretariat. */
export const signOffAnnualReport = (context: ActionContext, at: AnnualReportSeen): Promise<void> =>
  moveAnnualReport(context, at, 'sign-off', 'sign-off-annual-report', null)

/** Takes it back to be a draft, with a reason. @throws {Refused} as `moveAnnualReport`, and without a reason. */
export const returnAnnualReport = (
  context: ActionContext,
  { reason, ...at }: AnnualReportSeen & { readonly reason: string },
): Promise<void> => moveAnnualReport(context, at, 'return', 'return-annual-report', reason)

/**
 * @throws {Refused} when the actor may not, the report has changed since the person saw it or is in no
 *   status for it, and, of all but returning, when it is empty or a figure in it has changed.
 */
async function moveAnnualReport(
  context: ActionContext,
  { slug, seen }: AnnualReportSeen,
  move: AnnualReportStep,
  action: AuditedAction,
  typedReason: string | null,
): Promise<void> {
  await whenPermitted(context, neededFor[move], async (transaction) => {
    const inHand = await takeAnnualReport(context, transaction, slug)
    const { kept } = inHand
    if (kept.version !== seen) throw new Refused(changedMeanwhile)
    const status = statusAfterMove(kept.status, move)
    const reason = reasonOf(typedReason)
    if (move !== 'return') refuseUnlessReady(inHand)
    if (move === 'sign-off') await refuseSameHand(context, transaction, kept.planId)
    const [at, version] = [context.now(), kept.version + 1]
    const made = { by: context.actor.name, at }
    const { accountId } = context.actor
    await keepAnnualReport(transaction, kept.planId, { status, version }, made)
    await insertAnnualReportAct(
      transaction,
      kept.planId,
      { version, move, reason, accountId },
      made,
    )
    await appendToLog(transaction, {
      ...{ at, actor: context.actor, action, entity: 'annual-report', entityId: slug },
      old: { status: kept.status, version: kept.version },
      new: { status, version, ...(reason === null ? {} : { reason }) },
    })
  })
}

function reasonOf(typed: string | null): string | null {
  if (typed === null) return null
  const read = readReturn(typed)
  if (areRefusals(read)) throw new Refused(...read)
  return read.reason
}

function refuseUnlessReady({ kept: { sections }, figures }: AnnualReportInHand): void {
  const refusals = refusalsToSign({
    isEmpty: sections.every(({ text }) => text.bg === '' && text.en === ''),
    changed: standingOnChange(sections, figures).length,
  })
  if (refusals.length > 0) throw new Refused(...refusals)
}

async function refuseSameHand(
  { actor }: ActionContext,
  transaction: Transaction,
  planId: string,
): Promise<void> {
  const acts = await listAnnualReportActs(transaction, planId)
  const signed = acts.findLast(({ move }) => move === 'sign')
  const refusal = refusalOfSameHand(signed?.accountId ?? '', actor.accountId)
  if (refusal) throw new Refused(refusal)
}
