import type { InBothLanguages } from '../core/base/language.ts'
import { type Refusal, Refused } from '../core/base/refusal.ts'
import { refusalsOfText, typedText } from '../core/base/typed-text.ts'
import { longestReason } from '../core/plan/in-the-year.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalEvidence } from '../store/evidence.reader.ts'
import { insertEvidenceWithdrawal } from '../store/evidence.writer.ts'
import type { ActionContext } from './action-context.ts'
import { refuseUnlessReportIsOpen } from './evidence-is-open.ts'
import { whenPermitted } from './in-transaction.ts'
import { measureOnDuty } from './measure-on-duty.ts'

/**
 * Withdraws a piece of evidence that was given in error. It is kept and shown as withdrawn: somebody may
 * have relied on it.
 *
 * @throws {Refused} when the actor may not, there is no such piece, it is withdrawn already, no reason is
 *   given, or the period's report is out of the institution's hands.
 */
export async function withdrawEvidence(
  context: ActionContext,
  request: {
    readonly slug: string
    readonly measure: string
    readonly id: string
    readonly reason: string
  },
): Promise<void> {
  const { slug, measure: code, id } = request
  await whenPermitted(context, 'give-evidence', async (transaction) => {
    const at = context.now()
    const measure = await measureOnDuty(transaction, context, { slug, measure: code })
    const piece = await selectOptionalEvidence(transaction, { slug, measure: code, id })
    if (!piece) throw new Refused(noSuchEvidence)
    if (piece.withdrawn) throw new Refused(withdrawnAlready)
    const reason = typedText(request.reason)
    const wrong = refusalsOfText('reason', reason, longestReason, reasonWanted)
    if (wrong.length > 0) throw new Refused(...wrong)
    const { period } = piece
    await refuseUnlessReportIsOpen(transaction, measure.id, period)

    await insertEvidenceWithdrawal(transaction, id, reason, {
      enteredBy: context.actor.name,
      enteredAt: at,
    })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'withdraw-evidence',
      entity: 'evidence',
      entityId: `${slug}/${code}/${piece.period}`,
      institutions: measure.institutions,
      old: { id, title: piece.title },
      new: { reason },
    })
  })
}

const reasonWanted: InBothLanguages = {
  bg: 'Въведете защо го оттегляте.',
  en: 'Enter why you withdraw it.',
}

const noSuchEvidence: Refusal = {
  code: 'no-such-evidence',
  message: { bg: 'Няма такова доказателство.', en: 'There is no such piece of evidence.' },
}

const withdrawnAlready: Refusal = {
  code: 'withdrawn-already',
  message: { bg: 'Вече е оттеглено.', en: 'It has been withdrawn already.' },
}
