import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalSession } from '../store/session.reader.ts'
import { deleteSession } from '../store/session.writer.ts'
import type { Surroundings } from './action-context.ts'
import { inTransaction } from './in-transaction.ts'
import { hashOfToken } from './session-token.ts'

/** Ends the session at once, here and wherever else its token may be. Nothing happens without one. */
export async function signOut({ database, now }: Surroundings, token: string): Promise<void> {
  const tokenHash = hashOfToken(token)
  await inTransaction(database, async (transaction) => {
    const session = await selectOptionalSession(transaction, tokenHash)
    if (!session) return
    await deleteSession(transaction, tokenHash)
    await appendToLog(transaction, {
      at: now(),
      actor: session,
      action: 'sign-out',
      entity: 'account',
      entityId: session.accountId,
      old: null,
      new: null,
    })
  })
}
