import type { InvitationPurpose } from '../core/access/sign-in-method.ts'
import type { Language } from '../core/base/language.ts'
import { usualPreference } from '../core/mail/account-mail.ts'
import { invitationMail } from '../render/mail/invitation-mail.ts'
import type { Transaction } from '../store/database.ts'
import { putInvitation } from '../store/invitation.writer.ts'
import { insertPreference } from '../store/mail-preference.writer.ts'
import { postMail } from './post-mail.ts'
import { hashOfToken, newToken } from './session-token.ts'

/** How long a link is good. In milliseconds. */
export const invitationLasts = 7 * 24 * 60 * 60 * 1000

/** A link that lets its bearer set a password, once. Its token is kept nowhere but in the mail that carries it. */
export interface Invited {
  readonly accountId: string
  readonly token: string
  readonly expiresAt: string
}

/** Makes a link for an account, sends it to the person, and answers with it. */
export async function invite(
  transaction: Transaction,
  account: { readonly id: string; readonly email: string; readonly name: string },
  purpose: InvitationPurpose,
  { at, language }: { readonly at: string; readonly language: Language },
): Promise<Invited> {
  const token = newToken()
  const tokenHash = hashOfToken(token)
  const expiresAt = new Date(Date.parse(at) + invitationLasts).toISOString()
  const invitation = { accountId: account.id, purpose, createdAt: at, expiresAt }
  await putInvitation(transaction, tokenHash, invitation)
  // Whoever is invited in a language is written to in it from then on, until choosing another.
  const preference = { ...usualPreference, language }
  await insertPreference(transaction, account.id, preference, newToken())
  await postMail(transaction, {
    key: `${purpose}/${tokenHash}`,
    kind: purpose,
    accountId: account.id,
    toName: account.name,
    toEmail: account.email,
    language,
    content: invitationMail(purpose, { toName: account.name, expiresAt }, language),
    secretPath: `/${language}/invitation/${token}`,
    createdAt: at,
  })
  return { accountId: account.id, token, expiresAt }
}
