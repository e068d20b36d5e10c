import type { AccountRole } from '../../core/access/roles.ts'
import { insertAccount } from '../../store/account.writer.ts'
import type { Database } from '../../store/database.ts'
import { insertSession } from '../../store/session.writer.ts'
import { inTransaction } from '../in-transaction.ts'
import { hashOfNobody } from '../password.ts'
import { hashOfToken, longestSession, newToken } from '../session-token.ts'

/** Makes an account that nobody knows the password of, and answers with the token of its session. */
export async function sessionOfNew(
  database: Database,
  account: {
    readonly name: string
    readonly roles: readonly AccountRole[]
    readonly institutions?: readonly string[]
    /** The moment from which the session is good. */
    readonly at: string
  },
): Promise<string> {
  const { name, roles, institutions = [], at } = account
  const token = newToken()
  await inTransaction(database, async (transaction) => {
    const accountId = await insertAccount(transaction, {
      email: `${name}@merilo.local`,
      name,
      roles,
      institutions,
      passwordHash: hashOfNobody,
      createdAt: at,
    })
    await insertSession(transaction, {
      tokenHash: hashOfToken(token),
      accountId,
      method: 'password',
      device: '',
      network: '',
      createdAt: at,
      expiresAt: new Date(Date.parse(at) + longestSession).toISOString(),
    })
  })
  return token
}
