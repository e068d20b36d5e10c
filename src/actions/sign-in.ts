import { keptEmail } from '../core/access/email.ts'
import { type Refusal, Refused } from '../core/base/refusal.ts'
import { selectOptionalAccount } from '../store/account.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Database } from '../store/database.ts'
import { deleteSessionsExpiredBy, insertSession } from '../store/session.writer.ts'
import {
  type AttemptKey,
  countFailures,
  forgetAttempts,
  forgetAttemptsBefore,
  selectAttemptsToCount,
  takeBackFailure,
} from '../store/sign-in-attempt.writer.ts'
import type { Surroundings } from './action-context.ts'
import { inTransaction } from './in-transaction.ts'
import { hashOfNobody, isPassword } from './password.ts'
import { hashOfToken, longestSession, newToken } from './session-token.ts'
import { forgottenAfter, keysOf, secondsToWait, tooManyAttempts } from './sign-in-limits.ts'

export interface Credentials {
  readonly email: string
  readonly password: string
  /** Where the request came from, as the server sees it. */
  readonly remoteAddress: string
}

/**
 * Opens a session for whoever knows the password.
 *
 * @throws {Refused} in the same words and after the same time whether the account or the password is
 *   wrong; or, after many failures, before the password is looked at, saying how long to wait.
 */
export async function signIn(
  { database, now }: Surroundings,
  { email: typed, password, remoteAddress }: Credentials,
): Promise<{ token: string; expiresAt: string }> {
  const at = now()
  const email = keptEmail(typed)
  const keys = keysOf(email, remoteAddress)
  await countAttempt(database, [keys.account, keys.address], at)

  const account = await selectOptionalAccount(database, email)
  const known = await isPassword(password, account?.passwordHash ?? hashOfNobody)
  if (!account || !known) throw new Refused(wrongEmailOrPassword)

  const token = newToken()
  const expiresAt = new Date(Date.parse(at) + longestSession).toISOString()
  await inTransaction(database, async (transaction) => {
    await forgetAttempts(transaction, keys.account)
    await takeBackFailure(transaction, keys.address)
    await deleteSessionsExpiredBy(transaction, at)
    await insertSession(transaction, {
      tokenHash: hashOfToken(token),
      accountId: account.id,
      createdAt: at,
      expiresAt,
    })
    await appendToLog(transaction, {
      at,
      actor: { accountId: account.id, name: account.name },
      action: 'sign-in',
      entity: 'account',
      entityId: account.id,
      old: null,
      new: { expiresAt },
    })
  })
  return { token, expiresAt }
}

/**
 * Counts the attempt as failed before it is judged, and takes that back when it turns out well: many
 * guesses sent at once cannot all be judged before the first is counted.
 */
async function countAttempt(
  database: Database,
  keys: readonly AttemptKey[],
  at: string,
): Promise<void> {
  const startOfCount = new Date(Date.parse(at) - forgottenAfter).toISOString()
  await forgetAttemptsBefore(database, startOfCount)
  await inTransaction(database, async (transaction) => {
    const counts = await selectAttemptsToCount(transaction, keys, at)
    const seconds = Math.max(...counts.map((count) => secondsToWait(count, at)))
    if (seconds > 0) throw new Refused(tooManyAttempts(seconds))
    await countFailures(transaction, keys, at)
  })
}

const wrongEmailOrPassword: Refusal = {
  code: 'wrong-email-or-password',
  message: {
    bg: 'Електронната поща или паролата не е вярна.',
    en: 'The e-mail address or the password is not right.',
  },
}
