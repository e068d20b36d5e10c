import { Refused } from '../core/base/refusal.ts'
import { updateDisabled } from '../store/account.writer.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { deleteInvitations } from '../store/invitation.writer.ts'
import { deleteSessionsOf } from '../store/session.writer.ts'
import { accountToChange, refuseWithoutAdministrator } from './account-to-change.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { changedMeanwhile, disablesItself } from './refusals.ts'

/**
 * Lets nobody in by an account any more, at once and everywhere. What it did stays in the log.
 *
 * @param seen the version of the account that the person saw
 * @throws {Refused} when the actor may not, it is their own account or the last that administers, or it
 *   was changed meanwhile.
 */
export async function disableAccount(
  context: ActionContext,
  request: { readonly id: string; readonly seen: number },
): Promise<void> {
  await whenPermitted(context, 'manage-accounts', async (transaction) => {
    const account = await accountToChange(transaction, request)
    if (account.id === context.actor.accountId) throw new Refused(disablesItself)
    if (account.disabledAt !== null) throw new Refused(changedMeanwhile)
    await refuseWithoutAdministrator(transaction, account)

    const at = context.now()
    await updateDisabled(transaction, account.id, at)
    await deleteInvitations(transaction, account.id)
    const sessions = await deleteSessionsOf(transaction, account.id, { except: null })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'disable-account',
      entity: 'account',
      entityId: account.id,
      old: { sessions },
      new: { email: account.email },
    })
  })
}

/**
 * Lets an account in again, by the ways that it had.
 *
 * @throws {Refused} when the actor may not, or it was changed meanwhile.
 */
export async function enableAccount(
  context: ActionContext,
  request: { readonly id: string; readonly seen: number },
): Promise<void> {
  await whenPermitted(context, 'manage-accounts', async (transaction) => {
    const account = await accountToChange(transaction, request)
    if (account.disabledAt === null) throw new Refused(changedMeanwhile)
    await updateDisabled(transaction, account.id, null)
    await appendToLog(transaction, {
      at: context.now(),
      actor: context.actor,
      action: 'enable-account',
      entity: 'account',
      entityId: account.id,
      old: { disabledAt: account.disabledAt },
      new: { email: account.email },
    })
  })
}
