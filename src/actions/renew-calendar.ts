import { refusalUnlessFor } from '../core/access/permissions.ts'
import { Refused } from '../core/base/refusal.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { keepFeed } from '../store/calendar.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { newToken } from './session-token.ts'

/**
 * Gives the actor an address of its own for the calendar of an institution that it stands for, which nobody
 * can guess; whoever had the one before finds nothing there any more. It is kept as it is, for it opens no more
 * than the days that the same database holds.
 *
 * @throws {Refused} when the actor may not, or stands for another institution.
 */
export async function renewCalendar(context: ActionContext, institutionId: string): Promise<void> {
  await whenPermitted(context, 'subscribe-to-calendar', async (transaction) => {
    const { accountId } = context.actor
    const refusal = refusalUnlessFor(context.actor, 'subscribe-to-calendar', [institutionId])
    if (refusal) throw new Refused(refusal)
    const at = context.now()
    await keepFeed(transaction, { accountId, institutionId, token: newToken(), renewedAt: at })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'renew-calendar',
      entity: 'institution',
      entityId: institutionId,
      old: null,
      // The address opens the calendar; it is said to nobody.
      new: { renewedAt: at },
    })
  })
}
