import type { Transaction } from '../store/database.ts'
import { deleteStepsExpiredBy, insertSignInStep } from '../store/sign-in-step.writer.ts'
import { hashOfToken, newToken } from './session-token.ts'
import type { SignedIn } from './sign-in.ts'

/** How long there is to show the second factor. In milliseconds. */
const stepLasts = 10 * 60 * 1000

/** Remembers that one factor was shown; the token that it answers with opens nothing by itself. */
export async function askForSecondFactor(
  transaction: Transaction,
  accountId: string,
  method: 'password' | 'identity-provider',
  at: string,
): Promise<SignedIn> {
  const token = newToken()
  const expiresAt = new Date(Date.parse(at) + stepLasts).toISOString()
  await deleteStepsExpiredBy(transaction, at)
  await insertSignInStep(transaction, {
    tokenHash: hashOfToken(token),
    accountId,
    method,
    expiresAt,
  })
  return { opened: 'second-factor', token, expiresAt }
}
