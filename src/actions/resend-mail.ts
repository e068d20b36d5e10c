import { Refused } from '../core/base/refusal.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { enqueueJob } from '../store/jobs/job.writer.ts'
import { selectOptionalKeptMail } from '../store/mail.reader.ts'
import { markToBeTriedAgain } from '../store/mail.writer.ts'
import { isRowId } from '../store/row-id.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { mailNotFailed } from './refusals.ts'

/**
 * Has a mail that failed tried again.
 *
 * @throws {Refused} when the actor may not, or there is no such mail that failed.
 */
export async function resendMail(context: ActionContext, id: string): Promise<void> {
  await whenPermitted(context, 'resend-mail', async (transaction) => {
    const mail = isRowId(id) ? await selectOptionalKeptMail(transaction, id) : undefined
    if (!mail || !(await markToBeTriedAgain(transaction, id))) throw new Refused(mailNotFailed)
    await enqueueJob(transaction, 'deliver-mail', { mailId: id })
    await appendToLog(transaction, {
      at: context.now(),
      actor: context.actor,
      action: 'resend-mail',
      entity: 'mail',
      entityId: mail.key,
      old: { attempts: mail.attempts, error: mail.lastError },
      new: { state: 'waiting' },
    })
  })
}
