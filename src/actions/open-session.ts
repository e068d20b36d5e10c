import type { SignInMethod } from '../core/access/sign-in-method.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import { deleteSessionsExpiredBy, insertSession } from '../store/session.writer.ts'
import { hashOfToken, longestSession, newToken } from './session-token.ts'
import { networkOf } from './sign-in-limits.ts'

/** Where a session is opened from, as the server sees it. */
export interface Origin {
  readonly remoteAddress: string
  /** What the browser says of itself; a person tells their sessions apart by it. */
  readonly userAgent: string
}

const longestDevice = 200

/** Opens a session in the transaction that has found out who it is. */
export async function openSession(
  transaction: Transaction,
  account: { readonly id: string; readonly name: string },
  { remoteAddress, userAgent }: Origin,
  method: SignInMethod,
  at: string,
): Promise<{ token: string; expiresAt: string }> {
  const token = newToken()
  const expiresAt = new Date(Date.parse(at) + longestSession).toISOString()
  await deleteSessionsExpiredBy(transaction, at)
  await insertSession(transaction, {
    tokenHash: hashOfToken(token),
    accountId: account.id,
    method,
    device: userAgent.slice(0, longestDevice),
    network: networkOf(remoteAddress),
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
    new: { method, expiresAt },
  })
  return { token, expiresAt }
}
