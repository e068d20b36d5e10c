import { Refused } from '../core/base/refusal.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { deleteSessionsOf } from '../store/session.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { noSuchSession } from './refusals.ts'

/**
 * Signs one's own account out in one place, or everywhere but here.
 *
 * @throws {Refused} when the one session is over already.
 */
export async function endSessions(
  context: ActionContext,
  which: { readonly only: string } | { readonly except: string | null },
): Promise<void> {
  await whenPermitted(context, 'keep-own-account', async (transaction) => {
    const { actor } = context
    const ended = await deleteSessionsOf(transaction, actor.accountId, which)
    if (ended === 0 && 'only' in which) throw new Refused(noSuchSession)
    await appendToLog(transaction, {
      at: context.now(),
      actor,
      action: 'end-sessions',
      entity: 'account',
      entityId: actor.accountId,
      old: null,
      new: { ended },
    })
  })
}
