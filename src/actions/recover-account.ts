import { keptEmail } from '../core/access/email.ts'
import type { Language } from '../core/base/language.ts'
import { Refused } from '../core/base/refusal.ts'
import { type Account, selectOptionalAccount } from '../store/account.reader.ts'
import { lockAccounts, updatePassword } from '../store/account.writer.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import { deleteIdentityLinks } from '../store/identity-link.writer.ts'
import { deletePasskeysOf } from '../store/passkey.writer.ts'
import { deleteSecondFactor } from '../store/second-factor.writer.ts'
import { deleteSessionsOf } from '../store/session.writer.ts'
import { accountToChange } from './account-to-change.ts'
import { type ActionContext, type Actor, type Surroundings, theProgram } from './action-context.ts'
import { inTransaction, whenPermitted } from './in-transaction.ts'
import { type Invited, invite } from './invite.ts'
import { accountIsDisabled, noSuchAccount } from './refusals.ts'

/**
 * Lets a person in again who has lost the password, the second factor, or both: every way in that the
 * account had is taken away, all its sessions end, and a new link is made.
 *
 * @param language of the letter to the person
 * @throws {Refused} when the actor may not, there is no such account, it is disabled, or somebody changed
 *   it meanwhile.
 */
export async function recoverAccount(
  context: ActionContext,
  request: { readonly id: string; readonly seen: number },
  language: Language,
): Promise<Invited> {
  return await whenPermitted(context, 'manage-accounts', async (transaction) => {
    const account = await accountToChange(transaction, request)
    if (account.disabledAt !== null) throw new Refused(accountIsDisabled)
    return await takeWaysIn(transaction, account, context.actor, { at: context.now(), language })
  })
}

/** The recovery itself, for whoever has been found to have the right. */
async function takeWaysIn(
  transaction: Transaction,
  account: Account,
  actor: Actor,
  { at, language }: { readonly at: string; readonly language: Language },
): Promise<Invited> {
  const { id, passwordHash, secondFactor } = account
  // Who never came in has nothing to lose, and gets the same letter as at first.
  const purpose = passwordHash === null ? 'invitation' : 'recovery'
  await updatePassword(transaction, id, null)
  await deleteSecondFactor(transaction, id)
  const passkeys = await deletePasskeysOf(transaction, id)
  await deleteIdentityLinks(transaction, id)
  const sessions = await deleteSessionsOf(transaction, id, { except: null })
  const invited = await invite(transaction, account, purpose, { at, language })
  await appendToLog(transaction, {
    at,
    actor,
    action: 'recover-account',
    entity: 'account',
    entityId: id,
    old: { secondFactor, passkeys, sessions },
    new: { email: account.email, expiresAt: invited.expiresAt },
  })
  return invited
}

/**
 * The same for whoever may start the program itself: when nobody is left who could do it on a page.
 *
 * @throws {Refused} when there is no account of this address, or it is disabled.
 */
export async function recoverFromOutside(
  { database, now }: Surroundings,
  email: string,
  language: Language,
): Promise<Invited> {
  return await inTransaction(database, async (transaction) => {
    await lockAccounts(transaction)
    const account = await selectOptionalAccount(transaction, keptEmail(email))
    if (!account) throw new Refused(noSuchAccount)
    if (account.disabledAt !== null) throw new Refused(accountIsDisabled)
    return await takeWaysIn(transaction, account, theProgram, { at: now(), language })
  })
}
