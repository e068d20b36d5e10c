import { keptEmail } from '../core/access/email.ts'
import { Refused } from '../core/base/refusal.ts'
import {
  type Account,
  selectOptionalAccount,
  selectOptionalAccountById,
} from '../store/account.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import {
  insertIdentityLink,
  isLinkedTo,
  selectLinkedAccount,
} from '../store/identity-link.writer.ts'
import type { Surroundings } from './action-context.ts'
import { askForSecondFactor } from './ask-for-second-factor.ts'
import type { Identity } from './identity-provider.ts'
import { inTransaction } from './in-transaction.ts'
import type { Keys } from './keys.ts'
import { type Origin, openSession } from './open-session.ts'
import { accountIsDisabled, noAccountForIdentity } from './refusals.ts'
import type { SignedIn } from './sign-in.ts'

/**
 * Opens a session for whomever the provider says that somebody is: the account linked to the identity, or
 * at first the one of the address that the provider vouches for, which is linked to it from then on. The
 * provider's name for the person is kept as a mark only, of which nothing can be told.
 *
 * @throws {Refused} when nobody with that identity or address has been invited, the account is linked to
 *   another identity of the provider, or it is disabled.
 */
export async function signInByIdentity(
  { database, now }: Surroundings,
  keys: Keys,
  identity: Identity,
  from: Origin,
): Promise<SignedIn> {
  return await inTransaction(database, async (transaction) => {
    const at = now()
    const account = await accountOf(transaction, keys, identity, at)
    if (!account) throw new Refused(noAccountForIdentity)
    if (account.disabledAt !== null) throw new Refused(accountIsDisabled)
    if (account.secondFactor)
      return await askForSecondFactor(transaction, account.id, 'identity-provider', at)
    const session = await openSession(transaction, account, from, 'identity-provider', at)
    return { opened: 'session', subject: account, ...session }
  })
}

async function accountOf(
  transaction: Transaction,
  keys: Keys,
  { issuer, subject, verifiedEmail }: Identity,
  at: string,
): Promise<Account | undefined> {
  const subjectHash = keys.mark(`${issuer}\n${subject}`)
  const linked = await selectLinkedAccount(transaction, issuer, subjectHash)
  if (linked !== undefined) return await selectOptionalAccountById(transaction, linked)
  if (verifiedEmail === null) return undefined
  const account = await selectOptionalAccount(transaction, keptEmail(verifiedEmail))
  if (!account || (await isLinkedTo(transaction, issuer, account.id))) return undefined
  if (account.disabledAt !== null) return account
  await insertIdentityLink(transaction, {
    issuer,
    subjectHash,
    accountId: account.id,
    linkedAt: at,
  })
  await appendToLog(transaction, {
    at,
    actor: { accountId: account.id, name: account.name },
    action: 'link-identity',
    entity: 'account',
    entityId: account.id,
    old: null,
    new: { issuer },
  })
  return account
}
