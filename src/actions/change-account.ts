import {
  type AccountFacts,
  parseTypedAccount,
  type RawAccount,
} from '../core/access/typed-account.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import { type Account, selectOptionalAccount } from '../store/account.reader.ts'
import { updateAccount } from '../store/account.writer.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { accountToChange, refuseWithoutAdministrator } from './account-to-change.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { emailIsTaken } from './refusals.ts'

/**
 * Changes who an account is for and what it may. It holds from the next page on, in every session.
 *
 * @param seen the version of the account that the person saw
 * @throws {Refused} when the actor may not, somebody changed the account meanwhile, nobody would be left
 *   to administer, or for everything that is wrong with what was typed.
 */
export async function changeAccount(
  context: ActionContext,
  request: { readonly id: string; readonly typed: RawAccount; readonly seen: number },
): Promise<void> {
  await whenPermitted(context, 'manage-accounts', async (transaction) => {
    const facts = parseTypedAccount(request.typed, await listInstitutions(transaction))
    if (areRefusals(facts)) throw new Refused(...facts)
    const before = await accountToChange(transaction, request)
    const ofEmail = await selectOptionalAccount(transaction, facts.email)
    if (ofEmail && ofEmail.id !== before.id) throw new Refused(emailIsTaken)
    if (!facts.roles.includes('administrator'))
      await refuseWithoutAdministrator(transaction, before)

    await updateAccount(transaction, before.id, facts)
    await appendToLog(transaction, {
      at: context.now(),
      actor: context.actor,
      action: 'change-account',
      entity: 'account',
      entityId: before.id,
      old: factsOf(before),
      new: facts,
    })
  })
}

const factsOf = ({ email, name, roles, institutions }: Account): AccountFacts => ({
  email,
  name,
  roles,
  institutions,
})
