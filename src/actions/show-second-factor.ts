import { Refused } from '../core/base/refusal.ts'
import { type Account, selectOptionalAccountById } from '../store/account.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import { countRecoveryCodes, selectOptionalSecondFactor } from '../store/second-factor.reader.ts'
import { takeRecoveryCode, takeTimeStep } from '../store/second-factor.writer.ts'
import { sha256 } from '../store/sha256.ts'
import { forgetAttempts } from '../store/sign-in-attempt.writer.ts'
import { deleteSignInStep, selectOptionalSignInStep } from '../store/sign-in-step.writer.ts'
import type { Surroundings } from './action-context.ts'
import { countAttempt } from './count-attempt.ts'
import { inTransaction } from './in-transaction.ts'
import type { Keys } from './keys.ts'
import { type Origin, openSession } from './open-session.ts'
import { hashOfRecoveryCode } from './recovery-codes.ts'
import { signInAgain, wrongCode } from './refusals.ts'
import { secretOf } from './second-factor-secret.ts'
import { hashOfToken } from './session-token.ts'
import type { SignedIn } from './sign-in.ts'
import { stepOfCode } from './totp.ts'

/**
 * Opens a session for whoever has shown one factor and now shows the second: a code from the app, or one
 * of the recovery codes, each of which works once.
 *
 * @throws {Refused} when the first factor was shown too long ago, or the code is not right; after many
 *   failures for the account, wherever from, before the code is looked at, saying how long to wait.
 */
export async function showSecondFactor(
  { database, now }: Surroundings,
  keys: Keys | undefined,
  shown: Origin & { readonly token: string; readonly code: string },
): Promise<SignedIn> {
  const { token, code, ...origin } = shown
  const at = now()
  const step = await selectOptionalSignInStep(database, hashOfToken(token))
  if (!step || Date.parse(at) >= Date.parse(step.expiresAt)) throw new Refused(signInAgain)
  const key = { scope: 'second-factor', keyHash: sha256(step.accountId) } as const
  await countAttempt(database, [key], at)

  return await inTransaction(database, async (transaction) => {
    const account = await selectOptionalAccountById(transaction, step.accountId)
    if (!account?.secondFactor || account.disabledAt !== null) throw new Refused(signInAgain)
    const isRight =
      (await takeCode(transaction, account, code.replace(/\s/g, ''), keys, at)) ||
      (await takeRecovery(transaction, account, code, at))
    if (!isRight) throw new Refused(wrongCode)
    if (!(await deleteSignInStep(transaction, step.tokenHash))) throw new Refused(signInAgain)
    await forgetAttempts(transaction, key)
    return {
      opened: 'session',
      subject: account,
      ...(await openSession(transaction, account, origin, step.method, at)),
    }
  })
}

async function takeCode(
  transaction: Transaction,
  { id }: Account,
  code: string,
  keys: Keys | undefined,
  at: string,
): Promise<boolean> {
  const kept = await selectOptionalSecondFactor(transaction, id)
  const secret = kept && keys && secretOf(kept.sealedSecret, id, keys)
  const step = secret && stepOfCode(secret, code, at)
  return step !== undefined && (await takeTimeStep(transaction, id, step))
}

async function takeRecovery(
  transaction: Transaction,
  { id, name }: Account,
  code: string,
  at: string,
): Promise<boolean> {
  if (!(await takeRecoveryCode(transaction, id, hashOfRecoveryCode(code)))) return false
  await appendToLog(transaction, {
    at,
    actor: { accountId: id, name },
    action: 'use-recovery-code',
    entity: 'account',
    entityId: id,
    old: null,
    new: { left: await countRecoveryCodes(transaction, id) },
  })
  return true
}
