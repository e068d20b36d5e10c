import { refusalOfPassword } from '../core/access/password-rules.ts'
import { Refused } from '../core/base/refusal.ts'
import { selectOptionalAccountById } from '../store/account.reader.ts'
import { updatePassword } from '../store/account.writer.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { takeInvitation } from '../store/invitation.writer.ts'
import type { Surroundings } from './action-context.ts'
import { inTransaction } from './in-transaction.ts'
import { hashPassword } from './password.ts'
import { invitationIsOver } from './refusals.ts'
import { hashOfToken } from './session-token.ts'

/**
 * Sets the password of the account that a link was made for; the link is good no longer. Answers with the
 * address to sign in by.
 *
 * @throws {Refused} when the link was used, replaced, has run out or never was, or the password will not do.
 */
export async function acceptInvitation(
  { database, now }: Surroundings,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<{ email: string }> {
  return await inTransaction(database, async (transaction) => {
    const at = now()
    const invitation = await takeInvitation(transaction, hashOfToken(token))
    if (!invitation || Date.parse(at) >= Date.parse(invitation.expiresAt))
      throw new Refused(invitationIsOver)
    const account = await selectOptionalAccountById(transaction, invitation.accountId)
    if (!account || account.disabledAt !== null) throw new Refused(invitationIsOver)
    const refusal = refusalOfPassword(password, account)
    if (refusal) throw new Refused(refusal)

    await updatePassword(transaction, account.id, await hashPassword(password))
    await appendToLog(transaction, {
      at,
      actor: { accountId: account.id, name: account.name },
      action: 'accept-invitation',
      entity: 'account',
      entityId: account.id,
      old: null,
      new: { purpose: invitation.purpose },
    })
    return { email: account.email }
  })
}
