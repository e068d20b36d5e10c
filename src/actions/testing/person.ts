import type { AccountRole } from '../../core/access/roles.ts'
import { selectOptionalAccount } from '../../store/account.reader.ts'
import type { Database } from '../../store/database.ts'
import { acceptInvitation } from '../accept-invitation.ts'
import type { ActionContext } from '../action-context.ts'
import { inviteAccount } from '../invite-account.ts'
import { contextOf, moment } from './contexts.ts'

export const password = 'гълъб чайник оградата'

/** Somebody who was invited and has chosen the password of all tests; and what an action by them works with. */
export async function person(
  database: Database,
  email: string,
  roles: readonly AccountRole[] = ['reader'],
  now: () => string = () => moment,
): Promise<ActionContext> {
  const typed = { email, name: `Лицето ${email}`, roles, institutions: '' }
  const administrator = { ...contextOf(database, 'administrator'), now }
  const { token } = await inviteAccount(administrator, typed, 'bg')
  await acceptInvitation({ database, now }, { token, password })
  const account = await selectOptionalAccount(database, email)
  if (!account) throw new Error('the account that was just made is not there')
  const { id, name, institutions } = account
  return { database, now, actor: { accountId: id, name, roles, institutions } }
}
