import { parseTypedAccount, type RawAccount } from '../core/access/typed-account.ts'
import type { Language } from '../core/base/language.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { selectOptionalAccount } from '../store/account.reader.ts'
import { insertAccount, lockAccounts } from '../store/account.writer.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { type Invited, invite } from './invite.ts'
import { emailIsTaken } from './refusals.ts'

/**
 * Makes an account for a person and a link by which they set its password.
 *
 * @param language of the letter to the person
 * @throws {Refused} when the actor may not, there is an account of this address, or for everything that is
 *   wrong with what was typed.
 */
export async function inviteAccount(
  context: ActionContext,
  typed: RawAccount,
  language: Language,
): Promise<Invited> {
  return await whenPermitted(context, 'manage-accounts', async (transaction) => {
    const at = context.now()
    const facts = parseTypedAccount(typed, await listInstitutions(transaction))
    if (areRefusals(facts)) throw new Refused(...facts)
    await lockAccounts(transaction)
    if (await selectOptionalAccount(transaction, facts.email)) throw new Refused(emailIsTaken)

    const id = await insertAccount(transaction, { ...facts, passwordHash: null, createdAt: at })
    const invited = await invite(transaction, { id, ...facts }, 'invitation', { at, language })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'invite-account',
      entity: 'account',
      entityId: id,
      old: null,
      new: { ...facts, expiresAt: invited.expiresAt },
    })
    return invited
  })
}
