import { keptEmail } from '../core/access/email.ts'
import type { Subject } from '../core/access/roles.ts'
import { type Refusal, Refused } from '../core/base/refusal.ts'
import { selectOptionalAccount } from '../store/account.reader.ts'
import { forgetAttempts, takeBackFailure } from '../store/sign-in-attempt.writer.ts'
import type { Surroundings } from './action-context.ts'
import { askForSecondFactor } from './ask-for-second-factor.ts'
import { countAttempt } from './count-attempt.ts'
import { inTransaction } from './in-transaction.ts'
import { type Origin, openSession } from './open-session.ts'
import { hashOfNobody, isPassword } from './password.ts'
import { accountIsDisabled } from './refusals.ts'
import { keysOf } from './sign-in-limits.ts'

export interface Credentials extends Origin {
  readonly email: string
  readonly password: string
}

/** A session, with what the account may; or a token by which the second factor is shown. */
export type SignedIn = { readonly token: string; readonly expiresAt: string } & (
  | { readonly opened: 'session'; readonly subject: Subject }
  | { readonly opened: 'second-factor' }
)

/**
 * Opens a session for whoever knows the password, or asks for the second factor where the account has one.
 *
 * @throws {Refused} in the same words and after the same time whether the account or the password is
 *   wrong; or, after many failures, before the password is looked at, saying how long to wait.
 */
export async function signIn(
  { database, now }: Surroundings,
  { email: typed, password, ...origin }: Credentials,
): Promise<SignedIn> {
  const at = now()
  const email = keptEmail(typed)
  const keys = keysOf(email, origin.remoteAddress)
  await countAttempt(database, [keys.account, keys.address], at)

  const account = await selectOptionalAccount(database, email)
  const known = await isPassword(password, account?.passwordHash ?? hashOfNobody)
  if (!account || !known) throw new Refused(wrongEmailOrPassword)
  if (account.disabledAt !== null) throw new Refused(accountIsDisabled)

  return await inTransaction(database, async (transaction) => {
    await forgetAttempts(transaction, keys.account)
    await takeBackFailure(transaction, keys.address)
    if (account.secondFactor)
      return await askForSecondFactor(transaction, account.id, 'password', at)
    const session = await openSession(transaction, account, origin, 'password', at)
    return { opened: 'session', subject: account, ...session }
  })
}

const wrongEmailOrPassword: Refusal = {
  code: 'wrong-email-or-password',
  message: {
    bg: 'Електронната поща или паролата не е вярна.',
    en: 'The e-mail address or the password is not right.',
  },
}
