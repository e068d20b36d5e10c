import { selectOptionalInvitation } from '../store/invitation.reader.ts'
import type { Surroundings } from './action-context.ts'
import { hashOfToken } from './session-token.ts'

/** Whom a link lets in; nothing when it was used, replaced, has run out or never was. */
export async function invitedBy(
  { database, now }: Surroundings,
  token: string,
): Promise<{ email: string; name: string } | undefined> {
  const invitation = await selectOptionalInvitation(database, hashOfToken(token))
  if (!invitation || Date.parse(now()) >= Date.parse(invitation.expiresAt)) return undefined
  const { email, name } = invitation
  return { email, name }
}
