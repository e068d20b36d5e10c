import { keptEmail } from '../core/access/email.ts'
import { hasAccounts } from '../store/account.reader.ts'
import { insertAccount, lockAccounts } from '../store/account.writer.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { type Surroundings, theProgram } from './action-context.ts'
import { inTransaction } from './in-transaction.ts'
import { hashPassword, newPassword } from './password.ts'

/**
 * Makes the account of the secretariat, who administers as well, in a database that has none. Answers with its password, which is
 * kept nowhere and cannot be asked for again; with null when there are accounts already.
 */
export async function createFirstAccount(
  { database, now }: Surroundings,
  account: { readonly email: string; readonly name: string },
): Promise<{ email: string; password: string } | null> {
  if (await hasAccounts(database)) return null
  const email = keptEmail(account.email)
  const password = newPassword()
  const passwordHash = await hashPassword(password)
  return await inTransaction(database, async (transaction) => {
    await lockAccounts(transaction)
    if (await hasAccounts(transaction)) return null
    const at = now()
    const made = { email, name: account.name, roles: ['secretariat', 'administrator'] } as const
    const kept = { ...made, institutions: [], passwordHash, createdAt: at }
    const id = await insertAccount(transaction, kept)
    await appendToLog(transaction, {
      at,
      actor: theProgram,
      action: 'create-first-account',
      entity: 'account',
      entityId: id,
      old: null,
      new: made,
    })
    return { email, password }
  })
}
