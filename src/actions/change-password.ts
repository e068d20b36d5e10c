import { refusalOfPassword } from '../core/access/password-rules.ts'
import { Refused } from '../core/base/refusal.ts'
import { selectOptionalAccountById } from '../store/account.reader.ts'
import { updatePassword } from '../store/account.writer.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { deleteSessionsOf } from '../store/session.writer.ts'
import { forgetAttempts } from '../store/sign-in-attempt.writer.ts'
import type { ActionContext } from './action-context.ts'
import { countAttempt } from './count-attempt.ts'
import { refuseUnlessPermitted, whenPermitted } from './in-transaction.ts'
import { hashOfNobody, hashPassword, isPassword } from './password.ts'
import { noSuchAccount, wrongPassword } from './refusals.ts'
import { keysOf } from './sign-in-limits.ts'

/**
 * Sets another password of one's own account and ends its other sessions.
 *
 * @param session the one that stays
 * @throws {Refused} when the old password is not right, or the new one will not do; after many failures,
 *   before the password is looked at, saying how long to wait.
 */
export async function changePassword(
  context: ActionContext,
  request: {
    readonly old: string
    readonly password: string
    readonly session: string | null
    readonly remoteAddress: string
  },
): Promise<void> {
  refuseUnlessPermitted(context, 'keep-own-account')
  const { actor, database, now } = context
  const account = await selectOptionalAccountById(database, actor.accountId)
  if (!account) throw new Refused(noSuchAccount)
  const refusal = refusalOfPassword(request.password, account)
  if (refusal) throw new Refused(refusal)
  const { account: key } = keysOf(account.email, request.remoteAddress)
  await countAttempt(database, [key], now())
  if (!(await isPassword(request.old, account.passwordHash ?? hashOfNobody)))
    throw new Refused(wrongPassword)

  const passwordHash = await hashPassword(request.password)
  await whenPermitted(context, 'keep-own-account', async (transaction) => {
    await forgetAttempts(transaction, key)
    await updatePassword(transaction, account.id, passwordHash)
    const sessions = await deleteSessionsOf(transaction, account.id, { except: request.session })
    await appendToLog(transaction, {
      at: now(),
      actor,
      action: 'change-password',
      entity: 'account',
      entityId: account.id,
      old: { sessions },
      new: null,
    })
  })
}
